// What is not known yet, and who can tell: each figure that is missing, with the offices whose places wait for it.
import type { ListedOutcome } from '../../core/assessment/verdict/read-as-planned.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { unitName } from '../../i18n/place-name.ts';
import { inputName } from '../words/naming.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { BLANK, text, type Row, type Table } from '../frame/sheet.ts';
import { overviewColumns } from './overview-columns.ts';

const MOST = 5;
const MOST_NAMED = 4;

interface Gap {
  readonly name: string;
  readonly places: Set<Unit>;
  /** True of what waits for the planner, whom nobody else can tell. */
  readonly isPlanned: boolean;
}

export function unknownTable(outcomes: readonly ListedOutcome[], source: SheetSource): Table {
  const { words } = source;
  const gaps = gapsIn(outcomes, source).sort((a, b) => b.places.size - a.places.size);
  const rows = gaps.slice(0, MOST).map(({ name, places, isPlanned }): Row => ({
    kind: 'item',
    cells: [
      text(name),
      { kind: 'number', value: String(places.size) },
      text(isPlanned ? words.t('sheet.glance.planner') : whoCanTell([...places], source)),
    ],
  }));
  const rest = gaps.length - rows.length;
  const more = words.t('sheet.glance.moreFigures', { count: rest });
  return {
    id: 'unknown',
    title: words.t('sheet.glance.unknown'),
    columns: overviewColumns(words, [
      ['input', 62, 'start'],
      ['notKnown', 18, 'end'],
      ['wherefrom', 60, 'start'],
    ]),
    rows: [
      ...rows,
      ...(rest > 0 ? [{ kind: 'item' as const, cells: [text(more), BLANK, BLANK] }] : []),
    ],
  };
}

/** Inputs of requirements, and what stands where it was not entered. */
function gapsIn(
  outcomes: readonly ListedOutcome[],
  { assessment, yardstick, words }: SheetSource,
): Gap[] {
  const { rulebook, evaluator } = assessment;
  const units = new Map(
    evaluator.situation.units.map((unit) => [`${unit.scope} ${unit.at}`, unit]),
  );
  const gaps = new Map<string, Gap>();
  const note = (name: string, unit: Unit | undefined, isPlanned = false) => {
    if (unit === undefined) return;
    const gap = gaps.get(name) ?? { name, places: new Set(), isPlanned };
    gaps.set(name, gap);
    gap.places.add(unit);
  };
  for (const outcome of outcomes) {
    const { unit, measure, existing, levels, ofWholePlace, isReadAsPlanned } = outcome;
    const { missing, status } = levels[yardstick];
    for (const { input, scope, at } of missing)
      note(inputName(input, rulebook, words), units.get(`${scope} ${at}`));
    if (existing === null && status !== 'pending' && !ofWholePlace)
      note(
        words.t(isReadAsPlanned ? 'sheet.book.plannedOf' : 'sheet.glance.standsOf', {
          measure: words.say(measure.label),
        }),
        unit,
        isReadAsPlanned === true,
      );
  }
  return [...gaps.values()];
}

/** The street offices for their communities, and wider places for themselves. */
function whoCanTell(places: readonly Unit[], { words }: SheetSource): string {
  const { t } = words;
  const offices = new Set(
    places.map((unit) =>
      unitName(unit.scope === 'community' ? (unit.parent ?? unit) : unit, words),
    ),
  );
  const named = [...offices].slice(0, MOST_NAMED);
  const rest = offices.size - named.length;
  return [...named, ...(rest > 0 ? [t('sheet.glance.more', { count: rest })] : [])].join(
    t('results.and'),
  );
}
