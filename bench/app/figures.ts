// The figures of speed, each measured when it is asked for. A new figure is one line more here.
import type { Rules } from '../../src/state/rules/rules.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { coreFigures } from './core-figures.ts';
import { say } from '../measured.ts';
import type { Figure } from './measured.ts';
import { pageFigures } from './page-figures.ts';
import { registerFigures } from './register-figures.ts';
import { sheetFigures } from './sheet-figures.ts';

/** By the names under which they are asked for. */
const GROUPS: Readonly<Record<string, (rules: Rules) => Iterable<Figure> | AsyncIterable<Figure>>> =
  {
    core: coreFigures,
    sheets: sheetFigures,
    register: registerFigures,
    pages: pageFigures,
  };

/** @param args groups of figures; all where none is named */
export async function main(args: readonly string[]): Promise<number> {
  const rules = builtinRules();
  for (const [name, figures] of Object.entries(GROUPS))
    if (args.length === 0 || args.includes(name))
      for await (const figure of figures(rules)) say(figure);
  return 0;
}
