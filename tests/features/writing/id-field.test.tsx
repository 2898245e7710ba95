// An entry's id is taken when it is typed to its end: what names it follows, and an id that another entry has is refused.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { IdField } from '../../../src/features/writing/entries/id-field.tsx';
import { OpenPaperContext } from '../../../src/features/writing/open-paper.ts';
import { speakOfPages } from '../../../src/i18n/i18n.ts';
import { awaited } from '../../../src/state/assessed/moment.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { useWriting } from '../../../src/state/writing/writing-store.ts';

const rules = builtinRules();
const { draft, plan } = usePlanStore.getState();
let key = '';

function Field() {
  const papers = useWriting((state) => state.papers);
  const document = papers?.find((one) => one.key === key)?.document ?? {};
  const moment = awaited(draft, plan, rules);
  const open = {
    paper: key,
    document,
    rulebook: rules.rulebook,
    problems: [],
    moment,
    go: () => undefined,
  };
  return (
    <OpenPaperContext value={open}>
      <IdField path={['provisions', 0, 'id']} label="编号" />
      <output>{JSON.stringify(document['provisions'])}</output>
    </OpenPaperContext>
  );
}

beforeAll(speakOfPages);

test('letter by letter nothing is renamed; at the end all is', async () => {
  const provisions = [{ id: 'a-1' }, { id: 'a-2', overrides: ['a-1'] }];
  key = useWriting.getState().begin({ provisions });
  const user = userEvent.setup();
  render(<Field />);
  const field = await screen.findByLabelText('编号');
  const paper = () => screen.getByRole('status').textContent;
  await user.clear(field);
  await user.type(field, 'a-2');
  await user.tab();
  expect(field).toHaveAccessibleDescription('本规则里已有编号“a-2”，没有改');
  expect(paper()).toBe(JSON.stringify(provisions));
  await user.type(field, '0');
  expect(paper()).toBe(JSON.stringify(provisions));
  await user.tab();
  expect(paper()).toBe('[{"id":"a-20"},{"id":"a-2","overrides":["a-20"]}]');
});
