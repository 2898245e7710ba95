// The register of a new district: what is planned is typed and judged in the columns where elsewhere what exists is.
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { RegisterPage } from '../../../src/app/register/register-page.tsx';
import { speakOfPages } from '../../../src/i18n/i18n.ts';
import { useMoment } from '../../../src/state/assessed/use-moment.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { useOpenPart } from '../../../src/state/register/open-part.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { useSettings } from '../../../src/state/settings-store.ts';
import { sampleDraft } from '../calculator/page.tsx';

await speakOfPages();

const rules = builtinRules();
const WORKERS = 'community-workers';

function Page() {
  return <RegisterPage moment={useMoment(rules)} />;
}

/** The sample with nothing of what it has today, and some workers planned in each community. */
function district(development: string, workers: string): Draft {
  const planned: Readonly<Record<string, string>> = workers === '' ? {} : { [WORKERS]: workers };
  const draft = sampleDraft('jieyang');
  return {
    ...draft,
    development,
    streets: draft.streets.map((street) => ({
      ...street,
      existing: {},
      communities: street.communities.map((one) => ({
        ...one,
        existing: {},
        planned,
      })),
    })),
  };
}

function shown(development: string, planned: string) {
  useSettings.getState().setYardstick('aim');
  useSettings.getState().setRowLines('two');
  useOpenPart.setState({ part: 'grid' });
  usePlanStore.getState().replace(district(development, planned));
  render(<Page />);
  return userEvent.setup();
}

const planned = () => usePlanStore.getState().draft.streets[0]?.communities[0]?.planned[WORKERS];

/** The cell of the first community in the column of the workers. */
async function workers(): Promise<HTMLElement> {
  const head = await screen.findByRole('columnheader', { name: /社区工作者（专职/ });
  const at = head.getAttribute('aria-colindex') ?? '';
  const cell = screen.getAllByRole('row')[2]?.querySelector(`[aria-colindex="${at}"]`);
  if (!(cell instanceof HTMLElement)) throw new Error('the community has such a cell');
  return cell;
}

test('columns say planned, and what is planned is judged in them', async () => {
  shown('new-build', '6');
  const head = await screen.findByRole('columnheader', { name: /社区工作者（专职/ });
  expect(head).toHaveTextContent('拟建（配）：社区工作者');
  await waitFor(async () => expect(await workers()).toHaveTextContent(/6.*▼ 不足 1/));
  expect(screen.getByText(/3个社区，按规划\d个有不足，.*处待安排/)).toHaveRole('status');
  const verdicts = screen.getByLabelText('结论');
  expect(verdicts).toHaveTextContent('待安排');
  expect(verdicts).not.toHaveTextContent('未判定');
});

test('what is typed there is planned, and no figure of today comes to be', async () => {
  const user = shown('new-build', '');
  await waitFor(async () => expect(await workers()).toHaveTextContent(/要求 7/));
  await user.click(await workers());
  await user.keyboard('7{Enter}');
  await waitFor(() => expect(planned()).toBe('7'));
  await waitFor(async () => expect(await workers()).toHaveTextContent(/7.*✓/));
  expect(usePlanStore.getState().draft.streets[0]?.communities[0]?.existing).toEqual({});
});

test('where something may stand the columns are of what exists', async () => {
  shown('renewal', '6');
  const head = await screen.findByRole('columnheader', { name: /社区工作者（专职/ });
  expect(head).not.toHaveTextContent('拟建');
  expect(await workers()).not.toHaveTextContent('▼');
  act(() => usePlanStore.getState().setDraft(district('new-build', '6')));
  await waitFor(async () => expect(await workers()).toHaveTextContent(/6.*▼/));
});

test('on paper a heading says which plan, place and papers, and what the signs mean', async () => {
  shown('new-build', '6');
  await waitFor(async () => expect(await workers()).toHaveTextContent(/▼/));
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const heading = screen.getByRole('heading', { level: 1, name: '街道台账：社区台账' });
  const lines = heading.parentElement;
  for (const said of ['项目名称', '所在地', '依据法规截至', '衡量标准', '打印日期'])
    expect(lines).toHaveTextContent(said);
  expect(lines).toHaveTextContent(/符号.*▼ 不足；.*○ 待安排/);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
});
