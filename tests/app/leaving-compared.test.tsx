// A comparison leaves the page as it is asked for: what is pressed while it is worked out waits for it.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ComparePage } from '../../src/app/compare/compare-page.tsx';
import { useCompare } from '../../src/features/compare/compare-store.ts';
import { speakOfPages } from '../../src/i18n/i18n.ts';
import { useMoment } from '../../src/state/assessed/use-moment.ts';
import { usePlanStore } from '../../src/state/keeping/plan-store.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { SAMPLES } from '../../src/state/samples/samples.ts';
import { turnsByHand } from './turns.ts';

await speakOfPages();

const rules = builtinRules();
const saved: Blob[] = [];
let turns: ReturnType<typeof turnsByHand>;

function Page() {
  return <ComparePage moment={useMoment(rules)} />;
}

const compareWith = (households: string, view: 'screen' | 'paper' = 'screen') =>
  act(() => useCompare.getState().choose({ dimension: 'sizes', sizes: [{ households }], view }));

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
  compareWith('12000');
  render(<Page />);
  await turns.settle();
});
afterEach(() => vi.unstubAllGlobals());

test('a table asked for right after a size was typed is that of this size', async () => {
  compareWith('20000');
  fireEvent.click(screen.getByRole('button', { name: 'CSV' }));
  expect(await screen.findByRole('progressbar')).toBeInTheDocument();
  expect(saved).toHaveLength(0);
  await turns.settle();
  await waitFor(() => expect(saved).toHaveLength(1));
  // 20,000 households in three communities ask for 68 workers, one for every 300 in each.
  expect(await saved[0]?.text()).toMatch(/社区工作者（专职[^\n]*68/);
});

test('a paper printed right after a size was typed is that of this size', async () => {
  const print = vi.fn(() => document.querySelector('.paper')?.textContent);
  vi.stubGlobal('print', print);
  compareWith('12000', 'paper');
  await turns.settle();
  compareWith('20000', 'paper');
  fireEvent.click(screen.getByRole('button', { name: '打印或存为 PDF' }));
  expect(await screen.findByRole('progressbar')).toBeInTheDocument();
  expect(print).not.toHaveBeenCalled();
  await turns.settle();
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(print.mock.results[0]?.value).toMatch(/社区工作者（专职.*68/);
});
