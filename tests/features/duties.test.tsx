// Duties without a figure: listed in the checklist with their section, ticked community by community, and in no verdict.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Duties } from '../../src/features/facilities/duties.tsx';
import { speakOfPages } from '../../src/i18n/i18n.ts';
import { RegisterContext } from '../../src/state/assessed/register-context.ts';
import { useMoment } from '../../src/state/assessed/use-moment.ts';
import { useRegisterOf } from '../../src/state/assessed/use-register.ts';
import { usePlanStore } from '../../src/state/keeping/plan-store.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { jieyang } from '../../src/state/samples/jieyang.ts';

const rules = builtinRules();

function Page() {
  const register = useRegisterOf(useMoment(rules), 'aim', false);
  if (register === null) return null;
  return (
    <RegisterContext value={register}>
      <Duties />
      <output>{register.assessment?.outcomes.length}</output>
    </RegisterContext>
  );
}

test('a duty is ticked for one community, counted over all, and asks for nothing', async () => {
  await speakOfPages();
  usePlanStore.getState().replace(jieyang.make('zh'));
  const user = userEvent.setup();
  render(<Page />);
  const table = await screen.findByRole('table', { name: /没有数字的工作事项/ });
  const before = screen.getByRole('status').textContent;
  const row = within(table).getByRole('row', { name: /居民评议.*揭府/ });
  expect(within(row).getByRole('link')).toHaveAttribute(
    'href',
    '#/rules/jieyang-2007-55/四（二）6',
  );
  expect(row).toHaveTextContent('已做0，没有做0，未填3');
  await user.selectOptions(within(row).getByRole('combobox', { name: /湖东社区/ }), '已做');
  await waitFor(() => expect(row).toHaveTextContent('已做1，没有做0，未填2'));
  expect(screen.getByRole('status').textContent).toBe(before);
  await user.selectOptions(screen.getByRole('combobox', { name: '社区' }), '湖西社区');
  await user.selectOptions(within(row).getByRole('combobox', { name: /湖西社区/ }), '没有做');
  await waitFor(() => expect(row).toHaveTextContent('已做1，没有做1，未填1'));
});
