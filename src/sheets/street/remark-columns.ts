// Why a community or a street falls short, what is done, when and by whom: columns only where the plan says so.
import type { Unit } from '../../core/plan/unit/unit.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { remarksIn, type Remark } from '../../core/plan/remarks.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { remedyWord } from '../words/remedy-word.ts';
import { BLANK, text, type Cell, type Column } from '../frame/sheet.ts';

const COLUMNS = ['reason', 'remedy', 'year', 'who'] as const;
const WEIGHTS = { reason: 16, remedy: 10, year: 8, who: 12 } as const;

interface Said {
  /** What is said of a community or a street. */
  readonly of: ReturnType<typeof remarksIn>;
  /** Whether anything is said of any of them. */
  readonly isSaid: boolean;
}

const known = new WeakMap<Plan, Said>();

/** Looked through once for all rows of a plan. */
function saidIn(plan: Plan): Said {
  const found = known.get(plan);
  if (found !== undefined) return found;
  const places = plan.streets.flatMap((street) => [street, ...street.communities]);
  const isSaid = places.some(({ remarks }) => remarks.size > 0);
  const said = { of: remarksIn(plan), isSaid };
  known.set(plan, said);
  return said;
}

export function remarkColumns(source: SheetSource): Column[] {
  if (!saidIn(source.assessment.plan).isSaid) return [];
  return COLUMNS.map((id) => ({
    id,
    head: source.words.t(`sheet.columns.${id}`),
    align: 'start',
    weight: WEIGHTS[id],
  }));
}

/** One line for each measure of which something is said; a street's own stand in the row of its subtotal. */
export function remarkCells(unit: Unit, source: SheetSource): Cell[] {
  const { words, assessment } = source;
  const { of, isSaid } = saidIn(assessment.plan);
  if (!isSaid) return [];
  const entries = [...of(unit)];
  const named = entries.length > 1 || unit.scope === 'street';
  const lines = (each: (remark: Remark) => string): Cell => {
    const said = entries.flatMap(([id, remark]) => {
      const value = each(remark);
      const measure = assessment.rulebook.measures.get(id);
      const name = measure === undefined ? id : words.say(measure.label);
      return value === '' ? [] : [named ? `${name}${words.t('sheet.steps.colon')}${value}` : value];
    });
    return said.length === 0 ? BLANK : text(said.join('\n'));
  };
  return [
    lines(({ reason }) => reason),
    lines(({ remedy }) => remedyWord(remedy, words)),
    lines(({ year }) => (year === null ? '' : String(year))),
    lines(({ who }) => who),
  ];
}
