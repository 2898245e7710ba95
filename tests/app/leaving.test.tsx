// What leaves the page waits for the results of what is typed, goes out whole, and can be called off.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SheetPage } from '../../src/features/sheet/sheet-page.tsx';
import { speakOfPages } from '../../src/i18n/i18n.ts';
import { useMoment } from '../../src/state/assessed/use-moment.ts';
import { setIn } from '../../src/state/draft/draft-path.ts';
import { usePlanStore } from '../../src/state/keeping/plan-store.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { SAMPLES } from '../../src/state/samples/samples.ts';
import { turnsByHand } from './turns.ts';

await speakOfPages();

const rules = builtinRules();
const saved: Blob[] = [];
let turns: ReturnType<typeof turnsByHand>;

function Page() {
  return <SheetPage moment={useMoment(rules)} />;
}

function typeHouseholds(text: string) {
  const { draft, setDraft } = usePlanStore.getState();
  act(() => setDraft(setIn(draft, ['streets', 0, 'communities', 0, 'households'], text)));
}

beforeEach(async () => {
  turns = turnsByHand();
  saved.length = 0;
  // The test document makes no addresses of what is to be saved.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      saved.push(blob);
      return 'blob:saved';
    },
    revokeObjectURL: () => undefined,
  });
  const [sample] = SAMPLES;
  if (sample === undefined) throw new Error('there is a sample');
  usePlanStore.getState().replace(sample.make('zh'));
  render(<Page />);
  await turns.settle();
});
afterEach(() => vi.unstubAllGlobals());

test('a table asked for while results are behind is that of what is typed', async () => {
  typeHouseholds('4444');
  fireEvent.click(screen.getByRole('button', { name: 'CSV' }));
  expect(await screen.findByRole('progressbar')).toBeInTheDocument();
  expect(saved).toHaveLength(0);
  await turns.settle();
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(screen.queryByRole('progressbar')).toBeNull();
  // 4,444 + 2,360 + 1,490 households
  expect(await saved[0]?.text()).toMatch(/8,?294/);
});

test('what waits can be called off', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  typeHouseholds('5555');
  fireEvent.click(screen.getByRole('button', { name: '打印或存为 PDF' }));
  fireEvent.click(await screen.findByRole('button', { name: '取消' }));
  await turns.settle();
  expect(print).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '打印或存为 PDF' }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
});

test('results that are behind are not copied, and it is said why', async () => {
  typeHouseholds('6666');
  const paper = document.querySelector('.paper');
  if (paper === null) throw new Error('there is no paper');
  expect(fireEvent.copy(paper)).toBe(false);
  expect(screen.getAllByText('最新输入尚未算完，请稍候再复制')).not.toHaveLength(0);
  await turns.settle();
  expect(fireEvent.copy(paper)).toBe(true);
});
