// Every number of a page with results is two steps from its section: what it is asked of leads to a reason, a measure or a paper.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { RegisterPage } from '../../src/app/register/register-page.tsx';
import { speakOfPages } from '../../src/i18n/i18n.ts';
import { useMoment } from '../../src/state/assessed/use-moment.ts';
import { usePlanStore } from '../../src/state/keeping/plan-store.ts';
import { openPart, type Part } from '../../src/state/register/open-part.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { sampleDraft } from './calculator/page.tsx';

const rules = builtinRules();

beforeAll(() => {
  // The test document knows dialogs only as elements: opening and closing are the browser's.
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

function Page() {
  return <RegisterPage moment={useMoment(rules)} />;
}

async function openAt(part: Part) {
  await speakOfPages();
  const draft = sampleDraft('jieyang');
  const growth = { ...draft.growth, year: '2030', rate: '5' };
  usePlanStore.getState().begin('plan-links', { ...draft, growth });
  openPart(part);
  render(<Page />);
  return userEvent.setup();
}

/** Rows with a figure in which nothing leads anywhere; what is typed or added up is no requirement. */
function rowsWithoutWay(): string[] {
  return screen
    .getAllByRole('row')
    .filter(
      (row) =>
        row.tagName === 'TR' && row.closest('thead, tfoot') === null && /\d/.test(row.textContent),
    )
    .filter((row) => row.querySelector('a, button, input') === null)
    .map((row) => row.textContent);
}

test.each(['growth', 'costs', 'pictures'] as const)(
  'in the register, %s: every row leads to its reason',
  async (part) => {
    await openAt(part);
    await waitFor(() => expect(screen.queryAllByRole('row').length).toBeGreaterThan(3));
    expect(rowsWithoutWay()).toEqual([]);
  },
);

test('the reason of a number opens over the register, with its section', async () => {
  const user = await openAt('pictures');
  const [name] = await screen.findAllByRole('button', { name: /社区工作者/ });
  if (name === undefined) throw new Error('no bar is of the workers');
  await user.click(name);
  const reason = await screen.findByRole('dialog', { name: /社区工作者/ });
  await waitFor(() => expect(reason.querySelector('a[href^="#/rules/"]')).not.toBeNull());
});

test('a reason that was open when its section was read is open again on the way back, and its cell has the keyboard next', async () => {
  history.replaceState({ reason: '#/explain/community-workers/community/c1' }, '');
  const user = await openAt('grid');
  const reason = await screen.findByRole('dialog', { name: /社区工作者/ });
  await user.click(within(reason).getByRole('button', { name: '关闭' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/，社区工作者（专职/),
  );
  expect(history.state).toEqual({ reason: null });
});
