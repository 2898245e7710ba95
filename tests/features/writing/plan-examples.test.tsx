// A whole plan is kept as an example of a paper: figures accepted one by one, one corrected, and what does not hold is named.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import {
  listAt,
  tablesAt,
  textAt,
  valueAt,
  withValue,
  type Table,
} from '../../../src/state/writing/pack-data.ts';
import { proved, tenSentences } from '../../state/writing/ten-provisions.ts';
import { renderWriting, writtenNow } from './page.tsx';

const ten = proved(tenSentences(), builtinRules().rulebook);
const few = tablesAt(ten, ['provisions']).filter((one) =>
  ['office-floor-area', 'community-workers'].includes(textAt(one, ['measure'])),
);
const sound = withValue(ten, ['provisions'], few);

test('a plan on screen leads to the paper; what is accepted is kept and holds, the office’s other figure is told until it is mended', async () => {
  const { user, history } = await renderWriting(() => '/rules/write/example', sound);
  await user.click(await screen.findByText(/榕城区社区设施暂行规定/));
  await waitFor(() => expect(history.at(-1)).toMatch(/\/paper\/.*\/examples$/));
  await user.type(await screen.findByLabelText('算例名称'), '核算表');
  await user.click(screen.getByText('留作算例', { selector: 'button' }));
  expect(await screen.findByText('还没有采用任何一个数。')).toBeVisible();
  expect(listAt(writtenNow(), ['examples'])).toEqual([]);

  await user.click(screen.getByLabelText(/采用c1的办公用房面积/));
  await user.click(screen.getByLabelText(/采用c1的社区工作者/));
  const figure = screen.getByLabelText(/^c1 社区工作者.* 下限$/);
  await user.clear(figure);
  await user.type(figure, '16');
  await user.click(screen.getByText('留作算例', { selector: 'button' }));
  const [example] = tablesAt(writtenNow(), ['examples']);
  expect(valueAt(example, ['title', 'zh'])).toBe('核算表');
  expect(listAt(example, ['expect'])).toEqual([
    { scope: 'community', at: 'c1', measure: 'office-floor-area', least: '90' },
    { scope: 'community', at: 'c1', measure: 'community-workers', least: '16' },
  ]);
  expect(Object.keys(valueAt(example, ['plan']) as Table)).not.toContain('packs');

  const problems = screen.getByRole('region', { name: '待改之处' });
  expect(await within(problems).findByText(/写的是16，算出来是15/)).toBeVisible();
  const kept = await screen.findByLabelText('算例“核算表”逐项结果');
  const said = within(kept).getByLabelText(/社区工作者.*下限/);
  await user.clear(said);
  await user.type(said, '15');
  await waitFor(() => expect(problems).toHaveTextContent('没有，可以放进规划。'));
});

test('a paper that cannot be used yet has nothing to be kept, and says so', async () => {
  const paper = withValue(sound, ['provisions', 0, 'measure'], '');
  await renderWriting((key) => `/rules/write/paper/${key}/examples`, paper);
  expect(await screen.findByText('规则还有待改之处，先改好再留算例。')).toBeVisible();
});
