// The note above a plan whose papers have changed since: the provision, the results it makes differ, and gone once closed.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PapersSince } from '../../src/features/kept-plans/papers-since.tsx';
import { speakOfPages } from '../../src/i18n/i18n.ts';
import { useMoment } from '../../src/state/assessed/use-moment.ts';
import { readDraft } from '../../src/state/assessed/assessed.ts';
import { usePlanStore } from '../../src/state/keeping/plan-store.ts';
import { carriedPaper, papersOf, writtenPaper } from '../../src/state/looked/carried-paper.ts';
import { holdPapers } from '../../src/state/looked/held-papers.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { sampleDraft } from './calculator/page.tsx';

const rules = builtinRules();
const STAFF = 'jieyang-staff-per-300-households';

function Note() {
  const moment = useMoment(rules);
  return moment === null ? null : <PapersSince moment={moment} />;
}

/** Opens the sample as a file that carries its papers, Jieyang's with one worker for so many households. */
function open(plan: string, per: string) {
  const draft = sampleDraft('jieyang');
  usePlanStore.getState().begin(plan, draft);
  const { read } = readDraft(draft, rules);
  if (read === null) throw new Error('the sample does not read');
  const papers = papersOf(read).map(({ pack }) => ({
    ...pack,
    provisions: pack.provisions.map((one) => (one.id === STAFF ? { ...one, per } : one)),
  }));
  holdPapers(
    plan,
    papers.map((pack) => writtenPaper(carriedPaper(pack))),
  );
}

test('names the provision and the results it changes, and is gone once closed', async () => {
  const user = userEvent.setup();
  await speakOfPages();
  open('plan-then', '100');
  render(<Note />);
  const note = await screen.findByRole('region', { name: '规则文件的变化' });
  expect(note).toHaveTextContent(/1条条款，使\d+项结果不同/);
  await user.click(within(note).getByText(/1条条款/));
  const [changed, ...results] = within(note).getAllByRole('listitem');
  expect(changed).toHaveTextContent(/^改动 揭府〔2007〕55号/);
  expect(results[0]).toHaveTextContent(/社区工作者.* \d+ → \d+/);
  // Paper and result lead to where they can be read.
  expect(within(note).getAllByRole('link', { name: /^揭府〔2007〕55号/ })[0]).toBeVisible();
  expect(within(note).getAllByRole('link', { name: /^社区工作者/ })[0]).toBeVisible();
  await user.click(within(note).getByRole('button', { name: '知道了' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: '规则文件的变化' })).toBeNull());
});

test('says nothing of papers that are what they were', async () => {
  await speakOfPages();
  open('plan-same', '300');
  render(<Note />);
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
});
