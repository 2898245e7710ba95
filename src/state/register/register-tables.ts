// What goes into a template and into an exported register: the columns that the place's rules ask, and all that is known.
import { importTargets } from '../../io/headers/import-targets.ts';
import type { Language, RegisterTable } from '../../io/register/register-cells.ts';
import type { Moment } from '../assessed/moment.ts';
import type { Speaking } from './column.ts';
import { askedMeasures, figureColumns, type Asking } from './columns.ts';
import { exampleLines, registerLines } from './register-lines.ts';

type Writing = Speaking & { readonly language: Language };

function known(asking: Asking, speaking: Speaking) {
  const measures = askedMeasures(asking);
  const figures = figureColumns(asking, speaking).map(({ id }) => id);
  return {
    all: importTargets(asking.assessment?.rulebook ?? asking.rules.rulebook),
    asked: new Set([...figures, ...measures.map(({ id }) => id)]),
    streets: new Set(measures.filter(({ scope }) => scope === 'street').map(({ id }) => id)),
  };
}

export function templateTable(asking: Asking, speaking: Writing): RegisterTable {
  const { all, asked, streets } = known(asking, speaking);
  const targets = all.filter(
    ({ id, kind }) => (kind === 'identity' && id !== 'id') || asked.has(id),
  );
  const { language } = speaking;
  return { targets, lines: exampleLines(targets, streets, language), language };
}

/** The figures of one moment, in the columns of the same. */
export function exportTable(
  moment: Asking & Pick<Moment, 'draft'>,
  speaking: Writing,
): RegisterTable {
  const { all, asked } = known(moment, speaking);
  const { lines, used } = registerLines(moment.draft, all);
  const targets = all.filter(({ id }) => asked.has(id) || used.has(id));
  return { targets, lines, language: speaking.language };
}
