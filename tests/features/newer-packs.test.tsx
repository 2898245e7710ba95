// The note above a plan that carries an older version of a paper: what the newer one changes, taken by a press or left.
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { NewerPacks } from '../../src/features/kept-plans/newer-packs.tsx';
import { speakOfPages } from '../../src/i18n/i18n.ts';
import { useMoment } from '../../src/state/assessed/use-moment.ts';
import { usePlanStore } from '../../src/state/keeping/plan-store.ts';
import { versionOf, type OwnPack } from '../../src/state/own-packs/own-pack.ts';
import { useOwnPacks } from '../../src/state/own-packs/own-packs.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { ownPack, rule } from '../headless/own-pack.ts';
import { sampleDraft } from './calculator/page.tsx';

const rules = builtinRules();
const data = (least: string) => {
  const examples = [{ given: {}, expect: { least } }];
  return { ...ownPack([rule({ id: 'desks', measure: 'desks', least, examples })]) };
};
const [older, newer] = [data('2'), data('5')];

function Note() {
  const moment = useMoment(rules);
  return moment === null ? null : <NewerPacks moment={moment} />;
}

test('says which version is newer and what it changes; the plan changes only by a press', async () => {
  const user = userEvent.setup();
  await speakOfPages();
  const { document } = older as unknown as { document: { id: string } };
  const draft = { ...sampleDraft('jieyang'), ownPacks: [older], packs: [document.id] };
  usePlanStore.getState().begin('plan-older', draft);
  render(<Note />);
  await waitFor(() => expect(useOwnPacks.getState().packs).toEqual([]));
  const packs = [older, newer].reduce<OwnPack[]>(
    (all, one) => [...all, versionOf(all, one, '')],
    [],
  );
  act(() => useOwnPacks.setState({ packs }));
  const note = await screen.findByRole('region', { name: '自编规则的新版本' });
  expect(note).toHaveTextContent(/是第1版，本机已有第2版：改了1条，会使\d+项结果不同/);
  expect(note).toHaveTextContent(/2 → 5/);
  await user.click(within(note).getByRole('button', { name: '改用新版本' }));
  expect(usePlanStore.getState().draft.ownPacks).toEqual([newer]);
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
});
