// What a proposal or a sentence becomes in the paper: an entry with an id, its section, words of our own and an example.
import { entryOf, type Proposal } from '../../../core/rulebook/text/proposal.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import type { SpokenWords } from '../../../i18n/i18n.ts';
import { provisionText } from '../../../sheets/words/provision-text.ts';
import { edgeProposals, exampleOf } from '../../../state/writing/examples.ts';
import { freshEntry } from '../../../state/writing/fresh-entries.ts';
import { tablesAt, textAt, type Table } from '../../../state/writing/pack-data.ts';
import { readProvision } from '../../../state/writing/read-entry.ts';

interface Given {
  readonly document: Table;
  readonly section: string;
  readonly rulebook: Rulebook;
  /** Both languages, the one in use first. */
  readonly spoken: readonly SpokenWords[];
}

/**
 * The provision that a proposal makes, worded from its figures and proved by one example at its edge.
 * @param beside provisions of the same sentence: of one measure they stand side by side knowingly, as those of one section do
 */
export function newProvision(
  proposal: Proposal,
  { document, section, rulebook, spoken }: Given,
  beside: readonly string[],
): Table {
  const { id } = freshEntry(document, 'provisions');
  const bare: Table = { id, section, ...entryOf(proposal) };
  const read = readProvision(bare);
  const said = spoken.flatMap((words) => {
    const text = read === null ? null : provisionText(read, rulebook, words);
    return text === null ? [] : [[words.language, text] as const];
  });
  const isOfSection = (one: Table) => section !== '—' && textAt(one, ['section']) === section;
  const same = tablesAt(document, ['provisions'])
    .filter((one) => beside.includes(textAt(one, ['id'])) || isOfSection(one))
    .filter((one) => textAt(one, ['measure']) === bare['measure'])
    .map((one) => textAt(one, ['id']));
  const examples = read === null ? [] : edgeProposals(read, rulebook).slice(0, 1).map(exampleOf);
  return {
    ...bare,
    statement: inBoth(Object.fromEntries(said)),
    ...(same.length === 0 ? {} : { beside: same }),
    examples,
  };
}

/** What a paper states and cannot be computed, in the planner's own words. */
export function newStated(document: Table, section: string, words: Spoken): Table {
  const { id } = freshEntry(document, 'stated');
  return { id, section, statement: inBoth(words) };
}

interface Spoken {
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
}

/** One language stands for both until the other is written. */
function inBoth({ zh = '', en = '' }: Spoken) {
  return { zh: zh || en, en: en || zh };
}
