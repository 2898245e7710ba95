// What an import brought is told at the foot of the register until the next change, or until one turns to something else.
import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { RegisterPage } from '../../../src/app/register/register-page.tsx';
import { tell } from '../../../src/features/importing/use-took.ts';
import { speakOfPages } from '../../../src/i18n/i18n.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { useMoment } from '../../../src/state/assessed/use-moment.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { openPart } from '../../../src/state/register/open-part.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { assessmentOf, planOf } from '../../plans.ts';

const rules = builtinRules();
const TOOK = { count: 18, added: 18, changed: 0, isAll: true };
const told = () => screen.queryByText(/已导入18行/) !== null;

function Page() {
  return <RegisterPage moment={useMoment(rules)} />;
}

beforeEach(async () => {
  await speakOfPages();
  openPart('grid');
  const { plan } = assessmentOf(
    planOf({ place: '350102', year: 2026, communities: [{ households: 3000 }] }),
  );
  usePlanStore.getState().replace({ ...draftOf(plan), place: '' });
});

test('the next change, another part and another page each end what is told', () => {
  const { unmount } = render(<Page />);
  const tellAgain = () => act(() => tell(TOOK));
  tellAgain();
  expect(told()).toBe(true);
  act(() => usePlanStore.getState().setAt(['name'], '东湖片区'));
  expect(told()).toBe(false);
  tellAgain();
  act(() => openPart('growth'));
  expect(told()).toBe(false);
  tellAgain();
  expect(told()).toBe(true);
  unmount();
  render(<Page />);
  expect(told()).toBe(false);
});

test('without a place, both what is told and the head lead to where it is chosen', async () => {
  render(<Page />);
  await screen.findByRole('link', { name: '去选地区' });
  act(() => tell(TOOK));
  const links = screen.getAllByRole('link', { name: '去选地区' });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/', '#/']);
});
