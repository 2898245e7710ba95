// What goes into a template and into an exported register: the columns that the place's rules ask, and all that is known.
import { importTargets } from '../../io/headers/import-targets.ts';
import type { Language, RegisterTable } from '../../io/register/register-cells.ts';
import type { Draft } from '../draft/draft.ts';
import type { Loaded } from '../assessed/use-assessed.ts';
import type { Speaking } from './column.ts';
import { askedMeasures, figureColumns } from './columns.ts';
import { exampleLines, registerLines } from './register-lines.ts';

type Writing = Speaking & { readonly language: Language };

function known(loaded: Loaded, speaking: Speaking) {
  const measures = askedMeasures(loaded);
  const figures = figureColumns(loaded, speaking).map(({ id }) => id);
  return {
    all: importTargets(loaded.assessment?.rulebook ?? loaded.rules.rulebook),
    asked: new Set([...figures, ...measures.map(({ id }) => id)]),
    streets: new Set(measures.filter(({ scope }) => scope === 'street').map(({ id }) => id)),
  };
}

export function templateTable(loaded: Loaded, speaking: Writing): RegisterTable {
  const { all, asked, streets } = known(loaded, speaking);
  const targets = all.filter(
    ({ id, kind }) => (kind === 'identity' && id !== 'id') || asked.has(id),
  );
  const { language } = speaking;
  return { targets, lines: exampleLines(targets, streets, language), language };
}

export function exportTable(draft: Draft, loaded: Loaded, speaking: Writing): RegisterTable {
  const { all, asked } = known(loaded, speaking);
  const { lines, used } = registerLines(draft, all);
  const targets = all.filter(({ id }) => asked.has(id) || used.has(id));
  return { targets, lines, language: speaking.language };
}
