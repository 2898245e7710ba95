// A sentence is typed into its fields, read back in both languages and tried on the plan; a table of bands is taken only whole.
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { tablesAt, withValue } from '../../../src/state/writing/pack-data.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { proved, tenSentences } from '../../state/writing/ten-provisions.ts';
import { renderWriting, writtenNow } from './page.tsx';

const address = (key: string) => `/rules/write/paper/${key}`;
const sentence = () => screen.findByRole('group', { name: '条款的句子' });

async function pick(user: UserEvent, within_: HTMLElement, name: string, typed: string) {
  const field = within(within_).getByRole('combobox', { name });
  await user.clear(field);
  await user.type(field, typed);
  const list = within(within_)
    .getAllByRole('listbox')
    .find((one) => one.childElementCount > 0);
  await user.click(within(list as HTMLElement).getAllByRole('option')[0] as HTMLElement);
}

test('a sentence is typed, read back in both languages, tried, and put into the plan', async () => {
  const paper = { ...tenSentences(), provisions: [], measures: [] };
  const { user } = await renderWriting(address, paper);
  await user.click(await screen.findByRole('button', { name: '再写一条' }));
  const said = await sentence();
  await pick(user, said, '指标', '室内 面积');
  await user.type(within(said).getByRole('textbox', { name: '数值' }), '25');
  await pick(user, said, '按什么计', '户数');
  await user.type(within(await sentence()).getByRole('textbox', { name: '每多少' }), '100');
  const back = await screen.findByRole('group', { name: '读回来的意思' });
  expect(within(back).getByText(/不少于每 100 户 25 m²/)).toBeInTheDocument();
  expect(await within(back).findByText(/at least 25 m² per 100 households/)).toBeInTheDocument();
  await user.click(within(back).getByRole('button', { name: '把这两句用作“内容”' }));
  await user.type(screen.getByRole('textbox', { name: '出处（章节、条款）' }), '第三条');
  const proposed = await screen.findByRole('list', { name: '现在算出来的，可以逐个采用' });
  await user.click(within(proposed).getAllByRole('button', { name: '采用' })[0] as HTMLElement);
  const changes = await screen.findByRole('region', { name: '放进当前规划会改变的数' });
  const [row] = await within(changes).findAllByRole('row', { name: /室内/ });
  expect(row).toHaveTextContent(/600 m² · 未判定.*750 m²/);
  await user.click(screen.getByRole('button', { name: '放进本规划' }));
  await waitFor(() => expect(usePlanStore.getState().draft.packs).toEqual(['own-445202-1']));
  expect(usePlanStore.getState().draft.ownPacks).toEqual([writtenNow()]);
});

test('bands with a gap are refused where the gap is, and taken once they meet', async () => {
  const { user } = await renderWriting(address, tenSentences());
  const [line] = await screen.findAllByRole('button', { name: /养老服务设施面积.*不到50,000 m²/ });
  await user.click(line as HTMLElement);
  await user.click(screen.getByText('分档或分期'));
  const cell = () => screen.getByRole('textbox', { name: '第2行从（含）' });
  await user.clear(cell());
  await user.type(cell(), '60,000');
  await user.click(screen.getByRole('button', { name: '采用这张表' }));
  expect(await screen.findByText('50000到60000之间没有规定')).toBeInTheDocument();
  expect(cell()).toHaveAccessibleDescription('50000到60000之间没有规定');
  const before = screen.getByRole('textbox', { name: '第1行到（不含）' });
  await user.clear(before);
  await user.type(before, '60000');
  await user.click(screen.getByRole('button', { name: '采用这张表' }));
  const bands = () =>
    tablesAt(writtenNow(), ['provisions']).flatMap(({ when }) =>
      JSON.stringify(when)?.includes('floorArea') === true ? [JSON.stringify(when)] : [],
    );
  await waitFor(() =>
    expect(bands()).toEqual([
      '{"floorArea":{"below":"60000"}}',
      '{"floorArea":{"from":"60000","below":"200000"}}',
      '{"floorArea":{"from":"200000"}}',
    ]),
  );
});

test('what is missing is told at its field and in the list, which leads to it', async () => {
  const { user } = await renderWriting(address, tenSentences());
  const problems = await screen.findByRole('region', { name: '待改之处' });
  expect(await within(problems).findByText('13处')).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: '文件' }));
  const title = screen.getByRole('textbox', { name: '文件名称（中文）' });
  await user.clear(title);
  await waitFor(() => expect(title).toHaveAccessibleDescription('缺少这一项'));
  await user.click(screen.getByRole('radio', { name: '指标' }));
  await user.click(within(problems).getByRole('button', { name: /条款 5 · 第5条 · 算例/ }));
  expect(within(await sentence()).getByRole('combobox', { name: '指标' })).toHaveValue('护士');
  expect(await sentence()).toContainElement(document.activeElement as HTMLElement);
  await user.click(within(problems).getByRole('button', { name: /文件 · 文件名称/ }));
  expect(screen.getByRole('textbox', { name: '文件名称（中文）' })).toHaveValue('');
});

test('a measure of its own is made, and what must be said of it stays said', async () => {
  const { user } = await renderWriting(address, { ...tenSentences(), measures: [] });
  await user.click(await screen.findByRole('radio', { name: '指标' }));
  await user.click(screen.getByRole('button', { name: '新设指标' }));
  const whole = () => screen.getByRole('checkbox', { name: '只计整数（人、个）' });
  await user.click(whole());
  await user.click(whole());
  await user.click(screen.getByRole('checkbox', { name: '各处可以相加' }));
  const [measure] = tablesAt(writtenNow(), ['measures']);
  expect(measure).toMatchObject({ whole: false, adds: false, unit: 'm2' });
  await user.click(screen.getByRole('checkbox', { name: '各处可以相加' }));
  expect(tablesAt(writtenNow(), ['measures'])[0]).not.toHaveProperty('adds');
});

test('a paper of another place than the plan’s changes nothing, and says why', async () => {
  const ten = proved(tenSentences(), builtinRules().rulebook);
  const paper = withValue(ten, ['document', 'jurisdiction'], '430602');
  await renderWriting(address, paper);
  const changes = await screen.findByRole('region', { name: '放进当前规划会改变的数' });
  const why = '没有会变的：这份文件没有说到当前规划的地方。';
  expect((await within(changes).findAllByText(why)).length).toBeGreaterThan(0);
});

test('a figure of a proved sentence is changed: the plan is tried at once, and each example is set right by a press', async () => {
  const { user } = await renderWriting(address, proved(tenSentences(), builtinRules().rulebook));
  const [line] = await screen.findAllByRole('button', { name: /室内.*每 100 户 25 m²/ });
  await user.click(line as HTMLElement);
  const figure = within(await sentence()).getByRole('textbox', { name: '数值' });
  await user.clear(figure);
  await user.type(figure, '40');
  const changes = await screen.findByRole('region', { name: '放进当前规划会改变的数' });
  expect(await within(changes).findByText(/1,200 m²/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '放进本规划' })).toBeDisabled();
  await user.click(await screen.findByRole('button', { name: /^改为算出来的/ }));
  await waitFor(() => expect(screen.getByRole('button', { name: '放进本规划' })).toBeEnabled());
});
