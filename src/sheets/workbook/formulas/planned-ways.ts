// Where a text leaves several ways open, what is planned is judged by the way that is met, else by the one that lacks least.
import { readsAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import { letters } from '../layout/book.ts';
import {
  REQUIREMENT,
  type Layout,
  type RequirementRow,
  type WayRows,
} from '../layout/book-layout.ts';
import { plannedColumn } from '../layout/planned-columns.ts';
import { quotedWords } from '../layout/quoted-words.ts';
import { saysWord } from './evidence-formula.ts';
import { isClosed } from './way-formula.ts';

/** In order of preference, far enough apart that a gap only decides between equals. */
const STEP = 1e13;
const RANKED = ['met', 'above', 'short', 'notComparable'] as const;

/** @param flag 1 where something of it is planned; where nothing is, it stands as it does today */
export function bestPlanned(
  row: RequirementRow,
  flag: string,
  layout: Layout,
): { readonly gap: string; readonly verdict: string } {
  const { quoted: words } = layout;
  const at = (column: number) => `${letters(column)}${String(row.row)}`;
  const scores = row.ways.map((way) => scoreOf(way, layout));
  const least = `MIN(${scores.join(',')})`;
  const word = RANKED.reduceRight(
    (otherwise, one, index) =>
      `IF(${least}<${String((index + 1) * STEP)},${words[one]},${otherwise})`,
    unjudged(row, layout),
  );
  const gap = row.ways.reduceRight(
    (otherwise, { shown }, index) =>
      otherwise === ''
        ? plannedAt('gap', shown, layout)
        : `IF(${scores[index] ?? ''}=${least},${plannedAt('gap', shown, layout)},${otherwise})`,
    '',
  );
  const waiting = `${at(REQUIREMENT.status)}=${words.missing}`;
  const today = unplanned(row, layout);
  return {
    verdict: `IF(${flag}=0,${today},IF(${waiting},${words.pending},${word}))`,
    gap: `IF(${flag}=0,${at(REQUIREMENT.gap)},${gap})`,
  };
}

/** Where nothing of it is planned it stands as today; of a new district it waits for the planner. */
function unplanned({ row }: RequirementRow, { quoted: words, source }: Layout): string {
  const [verdict, status] = (['verdict', 'status'] as const).map(
    (id) => `${letters(REQUIREMENT[id])}${String(row)}`,
  ) as [string, string];
  if (!readsAsPlanned(source.assessment)) return `${verdict}&""`;
  const isAsked = `AND(${verdict}=${words.notAssessed},${status}<>${words.silent})`;
  return `IF(${isAsked},${words.notPlanned},${verdict}&"")`;
}

/** Where no way is judged: others owe it, nobody has planned all of it, or it cannot be known. */
function unjudged(row: RequirementRow, layout: Layout): string {
  const { quoted: words, source } = layout;
  const today = `${letters(REQUIREMENT.verdict)}${String(row.row)}`;
  const known = `ISNUMBER(${letters(plannedColumn('value', layout))}${String(row.row)})`;
  const isSilent = `${letters(REQUIREMENT.status)}${String(row.row)}=${words.silent}`;
  const open = readsAsPlanned(source.assessment)
    ? `IF(OR(${known},${isSilent}),${words.notAssessed},${words.notPlanned})`
    : words.notAssessed;
  return `IF(${today}=${words.elsewhere},${words.elsewhere},${open})`;
}

const plannedAt = (part: 'gap' | 'verdict', { row }: RequirementRow, layout: Layout) =>
  `${letters(plannedColumn(part, layout))}${String(row)}`;

/** Of two that fall short the one that lacks less; a way that is closed comes last. */
function scoreOf(way: WayRows, layout: Layout): string {
  const words = quotedWords(layout.source.words.t);
  const [verdict, gap] = (['verdict', 'gap'] as const).map((part) =>
    plannedAt(part, way.shown, layout),
  ) as [string, string];
  const rank = RANKED.reduceRight(
    (otherwise, one, index) =>
      `IF(${saysWord(verdict, words[one])},${String(index * STEP)}${one === 'short' ? `+${gap}` : ''},${otherwise})`,
    String(RANKED.length * STEP),
  );
  return `IF(${isClosed(way, layout)},${String(9 * STEP)},${rank})`;
}
