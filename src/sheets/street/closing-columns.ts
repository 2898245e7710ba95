// How the gaps of a community or a street are to be closed, by when and by whom: columns only where the plan says so.
import type { Unit } from '../../core/plan/unit.ts';
import { formatDate } from '../../i18n/format.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { BLANK, text, type Cell, type Column } from '../frame/sheet.ts';

const COLUMNS = ['way', 'deadline', 'responsible', 'note'] as const;
const WEIGHTS = { way: 14, deadline: 12, responsible: 12, note: 14 } as const;

function closingsOf({ scope, at }: Pick<Unit, 'scope' | 'at'>, { assessment }: SheetSource) {
  const { streets } = assessment.plan;
  const places = scope === 'street' ? streets : streets.flatMap(({ communities }) => communities);
  return [...(places.find(({ id }) => id === at)?.closing ?? [])];
}

export function closingColumns(source: SheetSource): Column[] {
  const { streets } = source.assessment.plan;
  const places = streets.flatMap((street) => [street, ...street.communities]);
  if (places.every(({ closing }) => closing.size === 0)) return [];
  return COLUMNS.map((id) => ({
    id,
    head: source.words.t(`sheet.columns.${id}`),
    align: 'start',
    weight: WEIGHTS[id],
  }));
}

/** One line for each measure of which something is intended; a street's own stand in the row of its subtotal. */
export function closingCells(unit: Unit, source: SheetSource): Cell[] {
  if (closingColumns(source).length === 0) return [];
  const { words, assessment } = source;
  const entries = closingsOf(unit, source);
  const named = entries.length > 1 || unit.scope === 'street';
  const lines = (each: (closing: (typeof entries)[number][1]) => string): Cell => {
    const said = entries.flatMap(([id, closing]) => {
      const value = each(closing);
      const measure = assessment.rulebook.measures.get(id);
      const name = measure === undefined ? id : words.say(measure.label);
      return value === '' ? [] : [named ? `${name}${words.t('sheet.steps.colon')}${value}` : value];
    });
    return said.length === 0 ? BLANK : text(said.join('\n'));
  };
  return [
    lines(({ way }) => way),
    lines(({ deadline }) => (deadline === '' ? '' : formatDate(deadline, words.language))),
    lines(({ unit: responsible }) => responsible),
    lines(({ note }) => note),
  ];
}
