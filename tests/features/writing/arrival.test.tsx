// A pack that comes as a file is shown for what it is: sound, broken at a line, or a plan; nothing is taken before a press.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { PaperArrival } from '../../../src/features/writing/files/paper-arrival.tsx';
import { speakOfPages } from '../../../src/i18n/i18n.ts';
import { paperText } from '../../../src/io/papers/write-paper.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { loadRules } from '../../../src/state/rules/lazy-rules.ts';
import { useWriting } from '../../../src/state/writing/writing-store.ts';
import { sound } from '../../packs/sound-pack.ts';

/** Its measures are nobody else's. */
const PACK = JSON.parse(
  JSON.stringify(sound).replaceAll('nurses', 'helpers').replaceAll('clinics', 'surgeries'),
) as typeof sound;
const TEXT = paperText(PACK, 'yaml');

beforeEach(async () => {
  await speakOfPages();
  // The document without layout has no dialogs of its own.
  HTMLDialogElement.prototype.showModal = function open() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
});

/** All rules are there first: reading them takes its time the first time. */
async function arrived(text: string, name = 'pack.yaml') {
  await loadRules(null, 'with English');
  const onClose = vi.fn();
  render(<PaperArrival file={new File([text], name)} onClose={onClose} />);
  return { user: userEvent.setup(), onClose };
}

test('a sound pack says how much it holds and for which place', async () => {
  const { user, onClose } = await arrived(TEXT);
  expect(await screen.findByText('2条条款，2个算例，全部成立。')).toBeVisible();
  expect(screen.getByText(/适用地区：.*揭阳市/)).toBeVisible();
  expect(screen.getByText('依据：使用者录入')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(usePlanStore.getState().draft.ownPacks).toEqual([]);
  expect(useWriting.getState().papers).toEqual([]);
});

test('where the browser keeps nothing, nothing is taken, and it is said', async () => {
  const { user } = await arrived(TEXT);
  await user.click(await screen.findByRole('button', { name: '收下并用于当前规划' }));
  expect(await screen.findByText(/浏览器没有保存：pack.yaml没有收下/)).toBeVisible();
  expect(usePlanStore.getState().draft.ownPacks).toEqual([]);
});

test.each([
  [
    'a figure that is none',
    TEXT.replace('least: "1"', 'least: one'),
    /应为不带指数的小数.*（第\d+行）/,
  ],
  [
    'an example that does not hold',
    TEXT.replace('least: "6"', 'least: "7"'),
    /算例写的是7，算出来是6（第\d+行）/,
  ],
  [
    'a word of the land defined otherwise',
    TEXT.replace('id: reports', 'id: community-workers'),
    /定义得不同/,
  ],
  ['no pack at all', 'five', /pack.yaml有1处问题/],
])('%s is told', async (_, text, said) => {
  await arrived(text);
  expect(await screen.findByText(said)).toBeVisible();
  expect(screen.queryByRole('button', { name: /收下/ })).toBeNull();
});

test('a plan is told apart', async () => {
  await arrived('{ "format": "community-facility-plan", "version": 1 }', 'plan.json');
  expect(await screen.findByText('plan.json是规划文件，请用“打开文件”。')).toBeVisible();
});

/** The plan in hand carries the paper, switched on. */
function carry(data: object, id: string): void {
  const { draft, begin } = usePlanStore.getState();
  begin('plan-arrival', { ...draft, ownPacks: [data], packs: [id] });
}

test('another version than the plan carries is told, and takes its place only by a press', async () => {
  const { id } = PACK.document;
  carry({ ...PACK, document: { ...PACK.document, issued: '2001-01-01' } }, id);
  await arrived(TEXT);
  expect(await screen.findByText(/当前规划带着它的另一个版本/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '作为另一份收下' })).toBeNull();
});

test('the very same as the plan carries is not called another version', async () => {
  carry({ ...PACK }, PACK.document.id);
  await arrived(TEXT);
  expect(await screen.findByText(/2条条款/)).toBeVisible();
  expect(screen.queryByText(/另一个版本/)).toBeNull();
});

test('another paper that bears the same id may be kept as one of its own', async () => {
  const title = { zh: '别的文件', en: 'Another paper' };
  carry({ ...PACK, document: { ...PACK.document, title, number: null } }, PACK.document.id);
  await arrived(TEXT);
  expect(await screen.findByText(/同编号的是另一份文件“别的文件”/)).toBeVisible();
  expect(screen.getByRole('button', { name: '作为另一份收下' })).toBeEnabled();
});
