// The summary of a batch as a workbook: sums by measure, places, streets, the communities that lack most, rows not read.
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Standing } from '../../core/batch/summary/areas.ts';
import type { BatchSummary } from '../../core/batch/summary/summary.ts';
import type { WiderAsked } from '../../core/batch/wider-asked.ts';
import type { Places } from '../../core/plan/place.ts';
import type { Scope } from '../../core/plan/terms.ts';
import { print, type Ratio } from '../../core/quantity/ratio.ts';
import type { Words } from '../../core/rulebook/pack.ts';

type SheetId = 'measures' | 'wider' | 'places' | 'streets' | 'worst' | 'bad';

/** The words of the workbook, in the user's language. */
export interface BookWords {
  readonly language: keyof Words;
  readonly sheets: Readonly<Record<SheetId, string>>;
  readonly heads: Readonly<Record<SheetId, readonly string[]>>;
  readonly scopes: Readonly<Record<Scope, string>>;
  /** Of columns that complaints call by an id. */
  readonly columnNames: Readonly<Record<string, string>>;
  /** By measure id. */
  readonly measureNames: Readonly<Record<string, string>>;
}

/** A row that could not be read, and why. */
interface BadRow {
  readonly line: number;
  readonly text: string;
}

/** What stands in the workbook. */
interface Contents {
  readonly summary: BatchSummary;
  /** What is asked of counties and wider places themselves: named, not judged. */
  readonly wider: readonly WiderAsked[];
  readonly bad: readonly BadRow[];
}

type Cell = string | number;

const HEAD = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF3' } },
  alignment: { vertical: 'center', wrapText: true },
} as const;

export async function summaryWorkbook(
  { summary, wider, bad }: Contents,
  places: Places,
  words: BookWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = (id: keyof BookWords['sheets'], rows: Cell[][]): WriteSheet => ({
    name: words.sheets[id],
    rows: [[...words.heads[id]], ...rows],
    cells: new Map(words.heads[id].map((value, at) => [`0,${at}`, { value, style: HEAD }])),
    columns: words.heads[id].map((_, at) => ({ width: at < 2 ? 24 : 13 })),
    freezePane: { rows: 1 },
  });
  const bytes = await writeXlsx({
    sheets: [
      sheet('measures', measureRows(summary, words)),
      sheet('wider', widerRows(wider, words)),
      sheet('places', placeRows(summary, places)),
      sheet('streets', streetRows(summary, places)),
      sheet('worst', worstRows(summary, places, words)),
      sheet(
        'bad',
        bad.map(({ line, text }) => [line, text]),
      ),
    ],
    defaultFont: { name: 'Microsoft YaHei', size: 10 },
  });
  return new Uint8Array(bytes);
}

/** A figure that a spreadsheet keeps whole is a number, a longer one stays text. */
function figure(value: Ratio | null): Cell {
  if (value === null) return '';
  const text = print(value, 'up');
  return text.replace(/\D/g, '').length > 15 ? text : Number(text);
}

function measureRows({ areas }: BatchSummary, { language, scopes }: BookWords): Cell[][] {
  return (areas[0]?.measures ?? []).map((one) => [
    ...[one.measure.label[language], scopes[one.scope], one.measure.adds ? figure(one.lower) : ''],
    ...(one.measure.adds ? [figure(one.existing), figure(one.gap)] : ['', '']),
    ...[one.places, one.met, one.short, one.above, one.open],
  ]);
}

function widerRows(wider: readonly WiderAsked[], { language, scopes }: BookWords): Cell[][] {
  return wider.map(({ scope, measure, places }) => [
    measure.label[language],
    scopes[scope],
    places,
  ]);
}

const standing = ({ places, withGaps, complete }: Standing) => [places, withGaps, complete];

function placeRows({ areas }: BatchSummary, places: Places): Cell[][] {
  return areas.map(({ code, communities, streets }) => [
    ...[code, places.get(code) ?? ''],
    ...standing(communities),
    ...standing(streets),
  ]);
}

function streetRows({ streets }: BatchSummary, places: Places): Cell[][] {
  return streets.map(({ place, street, communities, own }) => [
    ...[place, places.get(place) ?? '', safe(street)],
    ...standing(communities),
    ...[own.asked, own.short, own.open],
  ]);
}

function worstRows({ worst }: BatchSummary, places: Places, words: BookWords): Cell[][] {
  return worst.map(({ line, id, name, place, street, counts, short }) => [
    ...[line, safe(name || id), places.get(place) ?? place, safe(street), counts.short],
    short.map(({ measure, gap }) => `${words.measureNames[measure] ?? measure} ${gap}`).join('; '),
  ]);
}

/** A name that begins like a formula stays a name: the cell holds text, and no program is tempted. */
function safe(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
