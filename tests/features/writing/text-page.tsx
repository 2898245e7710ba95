// The text of a paper that is being written, on its own: what the tests of reading a pasted paper render and ask.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { OpenPaperContext } from '../../../src/features/writing/open-paper.ts';
import { TextPart } from '../../../src/features/writing/text/text-part.tsx';
import { speakOfPages } from '../../../src/i18n/i18n.ts';
import { awaited } from '../../../src/state/assessed/moment.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { blankPaper } from '../../../src/state/writing/fresh-entries.ts';
import { withValue, type Table } from '../../../src/state/writing/pack-data.ts';
import { useWriting } from '../../../src/state/writing/writing-store.ts';

export const MADE_UP = readFileSync('tests/fixtures/paper-texts/made-up-district.txt', 'utf8');

const rules = builtinRules();
const { draft, plan } = usePlanStore.getState();
const moment = awaited(draft, plan, rules);

/** Where the text led somebody in the form. */
export const gone: string[] = [];
const go = (path: string) => void gone.push(path);

function Open({ paper }: { readonly paper: string }) {
  const papers = useWriting((state) => state.papers);
  const document = papers?.find((one) => one.key === paper)?.document ?? {};
  const open = { paper, document, rulebook: rules.rulebook, problems: [], moment, go };
  return (
    <OpenPaperContext value={open}>
      <TextPart />
    </OpenPaperContext>
  );
}

/** A paper with nothing but its names, into which the text is pasted; answers who uses the page, and the paper. */
export async function pasted(text: string) {
  await speakOfPages();
  const words = { zh: '临江区住宅区服务设施配置办法', en: 'Facilities of estates in Linjiang' };
  const named = withValue(blankPaper('own-linjiang', '110101'), ['document', 'title'], words);
  const key = useWriting.getState().begin(withValue(named, ['document', 'issuer'], words));
  const user = userEvent.setup();
  render(<Open paper={key} />);
  await user.click(await screen.findByLabelText('文件全文'));
  await user.paste(text);
  await user.click(button('切成句子'));
  await screen.findByRole('list', { name: '各句' });
  const paperNow = (): Table =>
    useWriting.getState().papers?.find((one) => one.key === key)?.document ?? {};
  return { user, key, paperNow };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const inHand = () => within(screen.getByRole('region', { name: '这一句' }));
export const progress = () => screen.getAllByRole('status')[0]?.textContent;
