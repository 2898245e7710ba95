// Where it is worst: the three communities that fall short of most, the three measures that lack the greatest part.
import type { Coverage } from '../../core/assessment/verdict/coverage.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import { standingsOf } from '../../core/assessment/verdict/standing.ts';
import { compareStandings } from '../../core/assessment/verdict/worst-first.ts';
import { plain } from '../../core/quantity/decimal.ts';
import { compare, print, type Ratio } from '../../core/quantity/ratio.ts';
import { cellText } from '../words/cell-text.ts';
import { stockHead } from '../frame/as-planned.ts';
import { printedArea } from '../frame/printed-areas.ts';
import { countedIn, measureTitle } from '../words/naming.ts';
import { measureCells } from '../words/requirement-cells.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { MISSING, NOT_PLANNED, text, type Column, type Row, type Table } from '../frame/sheet.ts';
import { figureOf, originOf, overviewColumns } from './overview-columns.ts';
import { placeLabel } from './place-label.ts';

const MOST = 3;
const MOST_NAMED = 3;

export function worstPlaces(outcomes: readonly Outcome[], source: SheetSource): Table {
  const { words, yardstick } = source;
  const worst = [...standingsOf(outcomes, yardstick).places.values()]
    .filter(({ unit, short }) => unit.scope === 'community' && short > 0)
    .sort((a, b) => compareStandings(a, b, null, yardstick))
    .slice(0, MOST);
  return {
    id: 'worst-places',
    title: words.t('sheet.glance.worstPlaces'),
    columns: overviewColumns(words, [
      ['place', 30, 'start'],
      ['shortCount', 14, 'end'],
      ['lacks', 96, 'start'],
    ]),
    rows: worst.map(({ unit, short, outcomes: own }): Row => ({
      kind: 'item',
      cells: [
        text(placeLabel(unit, source)),
        {
          ...{ kind: 'number', value: String(short) },
          from: originOf('shortCount', '', [unit], source),
        },
        text(lacksText([...own.values()], source)),
      ],
    })),
  };
}

/** What it lacks, the greatest part of what is required first, the others by their number. */
function lacksText(own: readonly Outcome[], source: SheetSource): string {
  const { words, yardstick } = source;
  const short = own
    .filter(({ levels }) => levels[yardstick].verdict === 'short')
    .sort((a, b) => -compareParts(a, b, source));
  const named = short.slice(0, MOST_NAMED).map((one) => {
    const gap = cellText(printedArea(measureCells([one], yardstick).gap), words);
    const amount = `${gap} ${countedIn(one.measure, words)}`.trim();
    return words.t('sheet.glance.lack', { measure: words.say(one.measure.label), amount });
  });
  const rest = short.length - named.length;
  return [...named, ...(rest > 0 ? [words.t('sheet.glance.more', { count: rest })] : [])].join(
    words.t('sheet.steps.comma'),
  );
}

function compareParts(a: Outcome, b: Outcome, { yardstick }: SheetSource): number {
  const [one, other] = [a.levels[yardstick], b.levels[yardstick]];
  const known = [one.gap, one.lower, other.gap, other.lower];
  const [gap, lower, gapB, lowerB] = known;
  if (!gap || !lower || !gapB || !lowerB) return 0;
  return compare(partOf(gap, lowerB), partOf(gapB, lower));
}

/** Of a new district what exists is what is planned, and what is not judged waits for the planner. */
function headOf({ id, head }: Column, source: SheetSource): string {
  if (id === 'existing') return stockHead(id, source);
  if (id !== 'shortPlaces') return head;
  const { t } = source.words;
  const word = t(`verdicts.${readsAsPlanned(source.assessment) ? 'notPlanned' : 'notAssessed'}`);
  return t('sheet.glance.shortPlaces', { word });
}

/** Compared crosswise: nobody divides by what may be nought. */
const partOf = (gap: Ratio, lower: Ratio): Ratio => ({
  numerator: gap.numerator.times(lower.numerator),
  denominator: gap.denominator.times(lower.denominator),
});

export function worstMeasures(coverage: readonly Coverage[], source: SheetSource): Table {
  const { words } = source;
  const worst = coverage.filter(({ short }) => short > 0).slice(0, MOST);
  return {
    id: 'worst-measures',
    title: words.t('sheet.glance.worstMeasures'),
    columns: overviewColumns(words, [
      ['item', 62, 'start'],
      ['required', 20, 'end'],
      ['existing', 20, 'end'],
      ['gap', 20, 'end'],
      ['shortPlaces', 18, 'end'],
    ]).map((column) => ({ ...column, head: headOf(column, source) })),
    rows: worst.map((one) => measureRow(one, source)),
  };
}

function measureRow(coverage: Coverage, source: SheetSource): Row {
  const { words } = source;
  const { measure, required, existing, gap, short, unjudged, places, units } = coverage;
  const unknown = readsAsPlanned(source.assessment) ? NOT_PLANNED : MISSING;
  const met = places - short - unjudged;
  return {
    kind: 'item',
    cells: [
      text(measureTitle(measure, words)),
      figureOf('lower', measure, print(required, 'up'), units, source),
      existing === null
        ? { ...unknown, from: originOf('existing', measure.id, units, source) }
        : figureOf('existing', measure, plain(existing), units, source),
      figureOf('gap', measure, print(gap, 'up'), units, source),
      text(words.t('sheet.glance.ofPlaces', { short, met, open: unjudged })),
    ],
  };
}
