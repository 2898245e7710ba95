// The figures of speed, each measured when it is asked for. A new figure is one line more here.
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { coreFigures } from './core-figures.ts';
import { say } from '../measured.ts';
import type { Figure } from './measured.ts';
import { pageFigures } from './page-figures.ts';
import { registerFigures } from './register-figures.ts';
import { sheetFigures } from './sheet-figures.ts';

async function* figures(): AsyncGenerator<Figure> {
  const rules = builtinRules();
  yield* coreFigures(rules);
  yield* sheetFigures(rules);
  yield* registerFigures(rules);
  yield* pageFigures();
}

export async function main(): Promise<number> {
  for await (const figure of figures()) say(figure);
  return 0;
}
