// The rows of one measure in a calculation statement: places with the same arithmetic share a row, nobody's figure is lost.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { explain, silentOf, type Speaker } from '../words/explanation.ts';
import { fateText } from '../words/fate-words.ts';
import { forceText } from '../frame/force-words.ts';
import { namesOf } from '../words/place-names.ts';
import type { Readings } from '../words/readings.ts';
import { measureCells } from '../words/requirement-cells.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { spanning, text, type Row } from '../frame/sheet.ts';
import { standardText } from '../words/standard-text.ts';
import { stepText } from '../words/step-text.ts';
import { paperCitation } from '../frame/used-papers.ts';

export interface StatementPart {
  readonly source: SheetSource;
  /** The outcomes of one measure at one scope. */
  readonly places: readonly Outcome[];
  readonly item: number;
  readonly readings: Readings;
}

/** What is said of one place, apart from its name. */
interface Said {
  readonly arithmetic: string;
  readonly papers: string;
}

/** So many names at most beside the arithmetic: more stand in lines across the table. */
const MOST_BESIDE = 8;
/** So many names at most in one line: it must fit on a leaf. */
const MOST_IN_A_LINE = 60;

/** @param columns of the table */
export function stepsRows(part: StatementPart, columns: number): Row[] {
  const { source, places, item, readings } = part;
  const shared = new Map<string, { readonly said: Said; readonly alike: Outcome[] }>();
  for (const outcome of places) {
    const said = saidOf(outcome, source, readings);
    const key = JSON.stringify(said);
    const known = shared.get(key);
    if (known === undefined) shared.set(key, { said, alike: [outcome] });
    else known.alike.push(outcome);
  }
  return [...shared.values()].flatMap(({ said, alike }, index): Row[] => {
    const number = `${String(item)}.${String(index + 1)}`;
    const isBeside = alike.length <= MOST_BESIDE || alike.length === places.length;
    const row: Row = {
      kind: 'item',
      cells: [
        text(number),
        text(
          isBeside
            ? namesOf(alike, places, source)
            : source.words.t('sheet.steps.below', { count: alike.length }),
        ),
        text(said.arithmetic),
        text(said.papers),
        measureCells(alike.slice(0, 1), source.yardstick).required,
      ],
    };
    return isBeside ? [row] : [row, ...nameRows(number, alike, part, columns)];
  });
}

/** Whom a row of figures speaks of, where these are too many to stand beside it. */
function nameRows(
  number: string,
  alike: readonly Outcome[],
  { source, places }: StatementPart,
  columns: number,
): Row[] {
  const count = Math.ceil(alike.length / MOST_IN_A_LINE);
  return Array.from({ length: count }, (_, line) => {
    const some = alike.slice(line * MOST_IN_A_LINE, (line + 1) * MOST_IN_A_LINE);
    const names = namesOf(some, places, source);
    return spanning('remark', source.words.t('sheet.steps.named', { number, names }), columns);
  });
}

function saidOf(outcome: Outcome, source: SheetSource, readings: Readings): Said {
  const { words, assessment, yardstick } = source;
  const { t } = words;
  const { measure, levels } = outcome;
  const { speakers, silent } = explain(outcome);
  const { binding, status } = levels[yardstick];
  const steps = (speaker: Speaker) =>
    speaker.steps.map((step) => stepText(step, measure, assessment.rulebook, words)).join('\n');
  const cited = (rule: Cited) =>
    `${paperCitation(rule, source)} ${forceText(rule.provision.force, words)}${readings.markOf(rule.provision.id)}`;
  const deciding = speakers.filter(({ provision }) => binding.includes(provision.id));
  const waiting = silent.filter(({ fate }) => status === 'pending' && fate.kind === 'pending');
  const said = [
    ...deciding.map((one) => [steps(one), cited(one)] as const),
    ...waiting.map((one) => [fateText(one, outcome.unit, source), cited(one)] as const),
  ];
  const satisfied = speakers
    .filter((one) => !deciding.includes(one))
    .map((one) => t('sheet.steps.satisfied', { paper: cited(one), steps: steps(one) }));
  const { left, right } = sideBySide(said);
  return { arithmetic: [...left, ...satisfied].join('\n'), papers: right.join('\n') };
}

type Cited = Pick<Speaker, 'document' | 'provision'>;

/** The same arithmetic of several papers stands once; different ones are told apart by a number. */
function sideBySide(said: readonly (readonly [arithmetic: string, paper: string])[]) {
  const papers = new Map<string, string[]>();
  for (const [arithmetic, paper] of said)
    papers.set(arithmetic, [...(papers.get(arithmetic) ?? []), paper]);
  const mark = (index: number) => (papers.size > 1 ? `(${String(index + 1)}) ` : '');
  return {
    left: [...papers.keys()].map((arithmetic, index) => mark(index) + arithmetic),
    right: [...papers.values()].flatMap((all, index) =>
      [...new Set(all)].map((paper) => mark(index) + paper),
    ),
  };
}

/** A provision that does not count, by what it says in its own number: paper, section, standard, force. */
function rejected(one: Cited, source: SheetSource): string {
  const { words, assessment } = source;
  const standard = standardText(one.provision, assessment.rulebook, words);
  return `${paperCitation(one, source)} ${standard} ${forceText(one.provision.force, words)}`;
}

/** The provisions that do not count, each reason once, with the places where it holds. */
export function othersRows({ source, places }: StatementPart, columns: number): Row[] {
  const { words } = source;
  const reasons = new Map<string, Outcome[]>();
  const standards = new Map<string, string>();
  for (const outcome of places)
    for (const one of silentOf(outcome)) {
      const { status } = outcome.levels[source.yardstick];
      if (status === 'pending' && one.fate.kind === 'pending') continue;
      const { id } = one.provision;
      const standard = standards.get(id) ?? rejected(one, source);
      standards.set(id, standard);
      const reason = `${standard}${words.t('sheet.steps.colon')}${fateText(one, outcome.unit, source)}`;
      const where = reasons.get(reason);
      if (where === undefined) reasons.set(reason, [outcome]);
      else where.push(outcome);
    }
  return [...reasons].map(([reason, where]) => {
    const only = words.t('sheet.steps.only', { names: namesOf(where, places, source) });
    return spanning('remark', `${words.t('sheet.steps.silent')}${reason}${only}`, columns);
  });
}
