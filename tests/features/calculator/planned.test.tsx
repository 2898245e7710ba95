// Of a new district what is planned is typed, and judged, where what stands would be; of others both stand side by side.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { renderCalculator, sampleDraft } from './page.tsx';

/** The sample with nothing of what it has today. */
function empty(development: string): Draft {
  const draft = sampleDraft('jieyang');
  return {
    ...draft,
    development,
    streets: draft.streets.map((street) => ({
      ...street,
      existing: {},
      communities: street.communities.map((one) => ({ ...one, existing: {} })),
    })),
  };
}

const workers = () => screen.findByRole('row', { name: /社区工作者（专职/ });

test('nothing is said to be not assessed; what is required is planned in one step, then changed', async () => {
  const user = renderCalculator(empty('new-build'));
  expect(await workers()).toHaveTextContent('待安排');
  expect(screen.queryByText('未判定')).toBeNull();
  expect(screen.queryByRole('columnheader', { name: '现有' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: /按要求填拟建数/ }));
  await waitFor(async () => expect(await workers()).toHaveTextContent('达标'));
  await user.click(within(await workers()).getByRole('button', { name: /^展开/ }));
  const east = await screen.findByLabelText('社区工作者（专职工作人员）的拟建（配）数，湖东社区');
  expect(east).toHaveValue('7');
  await user.clear(east);
  await user.type(east, '6');
  await waitFor(async () => expect(await workers()).toHaveTextContent(/1 ?人.*不足/));
  expect(usePlanStore.getState().draft.streets[0]?.communities[0]?.planned).toMatchObject({
    'community-workers': '6',
  });
});

test('what planning leaves open is listed with its reason', async () => {
  const user = renderCalculator(empty('new-build'));
  await user.click(await screen.findByRole('button', { name: /按要求填拟建数/ }));
  await waitFor(async () => expect(await workers()).toHaveTextContent('达标'));
  await user.click(await screen.findByText(/^另有\d+项没有可以照填的数，看原因$/));
  const list = screen.getByText(/看原因$/).closest('details') as HTMLElement;
  for (const item of within(list).getAllByRole('listitem'))
    expect(item).toHaveTextContent(/：(待填：|只规定上限|由别的数得出|不归本地块|社区名单)/);
});

test('of what is rebuilt both are typed, and what is planned has its own verdict', async () => {
  const user = renderCalculator({ ...sampleDraft('jieyang'), development: 'renewal' });
  const nurses = await screen.findByRole('row', { name: /^护士/ });
  await user.type(within(nurses).getByLabelText(/护士的拟建（配）数/), '1');
  await waitFor(() => expect(nurses).toHaveTextContent(/连同现有共4.*按规划.*达标/));
  expect(nurses).toHaveTextContent('不足');
});

test('a planned total is split evenly over its places, whole people at that; what is no number is said and split nowhere', async () => {
  const user = renderCalculator(empty('new-build'));
  const total = await screen.findByLabelText(
    '社区工作者（专职工作人员）的拟建（配）总数，平均分到3处',
  );
  await user.type(total, '1.5{Enter}');
  expect(await within(await workers()).findByRole('alert')).toHaveTextContent('必须是整数');
  const planned = () =>
    usePlanStore
      .getState()
      .draft.streets[0]?.communities.map((one) => one.planned['community-workers']);
  expect(planned()).toEqual([undefined, undefined, undefined]);
  await user.clear(total);
  await user.type(total, '20{Enter}');
  expect(planned()).toEqual(['7', '7', '6']);
  await waitFor(async () => expect(await workers()).toHaveTextContent(/1 ?人.*不足/));
  await waitFor(() => expect(total).toHaveValue('20'));
  await user.clear(total);
  await user.tab();
  expect(planned()).toEqual(['', '', '']);
});
