// The note above a plan of before: which readings have changed, until it is closed.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ChangedRules } from '../../src/features/kept-plans/changed-rules.tsx';
import { speakOfPages } from '../../src/i18n/i18n.ts';
import { isOlder } from '../../src/state/draft/edition.ts';
import { usePlanStore } from '../../src/state/keeping/plan-store.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { useMoment } from '../../src/state/assessed/use-moment.ts';
import { sampleDraft } from './calculator/page.tsx';

const rules = builtinRules();

function Note() {
  const moment = useMoment(rules);
  return moment !== null && isOlder(moment.draft) ? <ChangedRules moment={moment} /> : null;
}

test('names the changes with their results, and is gone once closed', async () => {
  const user = userEvent.setup();
  await speakOfPages();
  const { edition, ...old } = sampleDraft('fuzhou');
  usePlanStore.getState().replace(old);
  render(<Note />);
  const note = await screen.findByRole('region', { name: '读法的变化' });
  expect(note).toHaveTextContent(/有\d+处读法变了/);
  await user.click(within(note).getByText(/处读法变了/));
  expect(within(note).getByText(/5-10-15/)).toHaveTextContent(/\d+项结果/);
  await user.click(within(note).getByRole('button', { name: '知道了' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: '读法的变化' })).toBeNull());
  expect(usePlanStore.getState().draft.edition).toBe(edition);
});
