// The papers behind a sheet: number, title, issuer, date, and what weakens them.
import type { Assessment } from '../../core/assessment/assess.ts';
import { evidenceOf } from '../../core/assessment/requirement/evidence.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { PackDocument } from '../../core/rulebook/pack.ts';
import { formatDate, formatMonth } from '../../i18n/format.ts';
import type { SheetSource } from './sheet-choices.ts';
import { NONE, text, withoutColumns, type Table } from './sheet.ts';

/** Documents of the provisions that speak in these outcomes or wait for an input, in the rulebook's order. */
export function documentsOf(outcomes: readonly Outcome[], { assessment }: SheetSource) {
  const ids = new Set<string>();
  for (const { considered } of outcomes)
    for (const { rule, fate } of considered)
      if (['binds', 'satisfied', 'encouraged', 'pending'].includes(fate.kind))
        ids.add(rule.document.id);
  return assessment.rulebook.packs.map(({ document }) => document).filter(({ id }) => ids.has(id));
}

interface Numbered {
  /** The numbers of the papers behind a plan, the same on all its sheets. */
  readonly places: ReadonlyMap<string, number>;
  /** Document numbers that several of them bear, as a paper and its copy do. */
  readonly shared: ReadonlySet<string>;
}

const numbered = new WeakMap<Assessment, Numbered>();

function numberedPapers(source: SheetSource): Numbered {
  const { assessment } = source;
  const known = numbered.get(assessment);
  if (known !== undefined) return known;
  const papers = documentsOf([...assessment.outcomes, ...assessment.encouraged], source);
  const numbers = papers.flatMap(({ number }) => number ?? []);
  const found = {
    places: new Map(papers.map(({ id }, index) => [id, index + 1])),
    shared: new Set(numbers.filter((one, at) => numbers.indexOf(one) !== at)),
  };
  numbered.set(assessment, found);
  return found;
}

const paperNumbers = (source: SheetSource) => numberedPapers(source).places;

/** Number and section; a paper without a number of its own is named by its place in the list of papers. */
export function paperCitation(
  { document, provision }: { document: PackDocument; provision: { section: string } },
  source: SheetSource,
): string {
  const { t } = source.words;
  const { places, shared } = numberedPapers(source);
  const place = t('sheet.usedPapers.numbered', { number: places.get(document.id) ?? '' });
  const { number } = document;
  const name = number !== null && shared.has(number) ? `${number} ${place}` : (number ?? place);
  return t('sheet.usedPapers.section', { name, section: provision.section });
}

/** The paper by its place in the list of papers alone, where that list stands on the same leaf. */
export function shortCitation(
  { document, provision }: { document: PackDocument; provision: { section: string } },
  source: SheetSource,
): string {
  return `${placeInList(document, source)} ${provision.section}`;
}

/** `[2]`: where a paper stands in the list of papers. */
export function placeInList({ id }: Pick<PackDocument, 'id'>, source: SheetSource): string {
  return `[${String(paperNumbers(source).get(id) ?? '')}]`;
}

/** Where room is short the issuer, whom the title names, is left out. */
export function papersOf(
  outcomes: readonly Outcome[],
  source: SheetSource,
  room: 'full' | 'short',
): Table {
  const { t, say, language } = source.words;
  const column = (id: 'number' | 'title' | 'issuer' | 'issued' | 'state', weight: number) => ({
    id,
    head: t(`sheet.usedPapers.${id}`),
    align: 'start' as const,
    weight,
  });
  const table: Table = {
    id: 'papers',
    title: t('sheet.usedPapers.heading'),
    columns: [
      { id: 'index', head: t('sheet.columns.number'), align: 'center', weight: 6 },
      column('number', room === 'full' ? 18 : 16),
      column('title', room === 'full' ? 36 : 66),
      column('issuer', 18),
      column('issued', 17),
      column('state', 20),
    ],
    rows: documentsOf(outcomes, source).map((document) => ({
      kind: 'item',
      cells: [
        text(placeInList(document, source)),
        text(document.number ?? t('sheet.usedPapers.noNumber')),
        text(say(document.title)),
        text(say(document.issuer)),
        document.issued === null ? NONE : text(formatDate(document.issued, language)),
        text(stateOf(document, source)),
      ],
    })),
  };
  return room === 'full' ? table : withoutColumns(table, ['issuer']);
}

function stateOf(document: PackDocument, source: SheetSource): string {
  const { assessment, words } = source;
  const { t, language } = words;
  const { evidence, period, checked, seen } = document;
  const ended = period !== undefined && Number(period.to) < assessment.plan.horizon;
  const states = [
    ...(evidence === 'primary' ? [] : [t(`sheet.usedPapers.${evidence}`)]),
    ...(evidenceOf(document) === 'sample' ? [t('sheet.usedPapers.sample')] : []),
    ...(period === undefined ? [] : [t(`sheet.usedPapers.${ended ? 'ended' : 'period'}`, period)]),
    ...(seen?.extent === 'part' ? [t('sheet.usedPapers.part')] : []),
    ...(seen?.copied === undefined
      ? []
      : [t('sheet.usedPapers.copied', { month: formatMonth(seen.copied, language) })]),
    ...(checked === undefined
      ? []
      : [t('sheet.usedPapers.checked', { date: formatDate(checked, language) })]),
  ];
  return states.join(t('sheet.steps.comma'));
}
