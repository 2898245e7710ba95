// The explanation of a number, and the switches that act on it where it stands.
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { assessDraft } from '../../../src/state/assessed/assessed.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { asDecided } from '../../../src/state/writing/corrected-provision.ts';
import { withCorrection } from '../../../src/state/writing/correction.ts';
import { renderCalculator, sampleDraft } from './page.tsx';

beforeAll(() => {
  // The test document knows dialogs only as elements: opening and closing are the browser's.
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

test('either way of the text will do for health centres until one is chosen, and then it decides', async () => {
  const draft = sampleDraft('jieyang');
  const [street] = draft.streets;
  if (street === undefined) throw new Error('the sample has a street');
  const user = renderCalculator({ ...draft, streets: [{ ...street, population: '120000' }] });
  await user.click(await screen.findByRole('button', { name: /社区卫生服务中心：要求1/ }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('按街道办事处辖区（每街道一所）：1（达标）');
  expect(dialog).toHaveTextContent('按居民人数（3万至10万人一所）：2～4（不足）');
  expect(dialog).toHaveTextContent('文件的另一种做法，同样合法');
  await user.click(within(dialog).getByRole('radio', { name: /按居民人数/ }));
  await waitFor(() => expect(dialog).toHaveTextContent('120,000 人 ÷ 100,000 = 1.2，向上取整：2'));
  expect(dialog).toHaveTextContent('选了另一种读法');
});

test('usable area is compared with built area only through the planner’s coefficient', async () => {
  const draft = sampleDraft('shantou');
  const [street] = draft.streets;
  const [community] = street?.communities ?? [];
  if (street === undefined || community === undefined)
    throw new Error('the sample has a community');
  const built = { ...community, areaBasis: 'built', existing: { 'office-floor-area': '100' } };
  const user = renderCalculator({ ...draft, streets: [{ ...street, communities: [built] }] });
  const office = await screen.findByRole('row', { name: /办公用房面积/ });
  expect(office).toHaveTextContent('口径不同');
  await user.click(within(office).getByRole('button', { name: /看依据和算式/ }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/使用面积系数/), '0.75');
  await waitFor(() => expect(dialog).toHaveTextContent('现有 100 × 系数 0.75 = 75'));
  expect(office).toHaveTextContent('5');
  expect(office).toHaveTextContent('不足');
});

test('where no whole number fits, the point at which one fits again is named', async () => {
  const draft = sampleDraft('jieyang');
  const [street] = draft.streets;
  if (street === undefined) throw new Error('the sample has a street');
  const user = renderCalculator({ ...draft, streets: [{ ...street, population: '25000' }] });
  await user.click(await screen.findByRole('button', { name: /社区卫生服务中心：要求1 个/ }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('到哪里又有整数同时满足两端');
  expect(dialog).toHaveTextContent('再增加 5,000 人（到 30,000），1 同时满足两端');
});

test('where people are estimated, what would change a number is said in households', async () => {
  const draft = sampleDraft('jieyang');
  const [street] = draft.streets;
  const [community] = street?.communities ?? [];
  if (street === undefined || community === undefined)
    throw new Error('the sample has a community');
  const communities = [{ ...community, name: '湖东社区', households: '1000', population: '' }];
  const assumptions = { 'persons-per-household': '3' };
  const user = renderCalculator({ ...draft, assumptions, streets: [{ ...street, communities }] });
  await user.click(await screen.findByRole('button', { name: /公共卫生医师：要求1 人/ }));
  const dialog = await screen.findByRole('dialog');
  // 3,000 people ask for one doctor per 10,000; the second is asked of 10,001: 3,334 households
  expect(dialog).toHaveTextContent('湖东社区：再增加 2,334 户（到 3,334），要求变为 2');
  expect(dialog).not.toHaveTextContent(/再增加 [\d,]+ 人/);
});

const rules = builtinRules();

test('the explanation names the reason and takes the correction back', async () => {
  const draft = sampleDraft('jieyang');
  const outcome = assessDraft(draft, rules).assessment?.outcomes.find(
    ({ measure }) => measure.id === 'community-workers',
  );
  if (outcome === undefined) throw new Error('no workers are asked');
  const said = {
    ...{ ...asDecided(outcome), per: '500', reason: '编制批复' },
    ...{ replaces: true, isOnlyHere: false },
  };
  const user = renderCalculator(withCorrection(draft, outcome, said, rules.rulebook));
  const [opener] = await screen.findAllByRole('button', {
    name: /^社区工作者（专职工作人员）：要求/,
  });
  await user.click(opener as HTMLElement);
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(dialog).toHaveTextContent('为什么自定：编制批复'));
  const [back] = within(dialog).getAllByRole('button', { name: '撤回这项更正', hidden: true });
  await user.click(back as HTMLElement);
  await waitFor(() => expect(usePlanStore.getState().draft.ownPacks).toEqual([]));
  await waitFor(() => expect(dialog).not.toHaveTextContent('编制批复'));
});
