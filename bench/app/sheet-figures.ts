// How long paper and workbook take: a workbook of some 20,000 requirement rows, and sheets of 300 communities.
import { assess } from '../../src/core/assessment/assess.ts';
import { i18next, speakOfPages } from '../../src/i18n/i18n.ts';
import { workbookBytes } from '../../src/io/workbook/workbook.ts';
import { planningSheets } from '../../src/sheets/planning-sheets.ts';
import {
  ALL_CHOSEN,
  type SheetChoices,
  type SheetSource,
} from '../../src/sheets/frame/sheet-choices.ts';
import type { Rules } from '../../src/state/rules/rules.ts';
import type { Figure } from './measured.ts';
import { jieyangPlan } from '../../tests/jieyang-plan.ts';

await speakOfPages();

const ROWS = 20_000;

function sourceOf(communities: number, rules: Rules, sheet: SheetChoices['sheet']): SheetSource {
  const { plan, rulebook } = jieyangPlan(communities, rules);
  return {
    assessment: assess(plan, rulebook),
    yardstick: 'aim',
    words: { t: i18next.getFixedT('zh'), language: 'zh', say: ({ zh }) => zh },
    choices: { ...ALL_CHOSEN, sheet },
  };
}

/** The fewest communities of the measured plan that make 20,000 requirements. */
function communitiesFor(rules: Rules): number {
  const { plan, rulebook } = jieyangPlan(30, rules);
  const each = assess(plan, rulebook).outcomes.length / 30;
  return Math.ceil(ROWS / each);
}

async function timed(name: string, runs: number, work: () => Promise<number>): Promise<Figure> {
  const times: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    const start = performance.now();
    const made = await work();
    const time = Math.round((performance.now() - start) * 100) / 100;
    if (made === 0) throw new Error(`${name} made nothing: it measures no work`);
    if (run >= 0) times.push(time);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.round(share * (times.length - 1))] ?? NaN;
  return { name, median: at(0.5), min: at(0), max: at(1), unit: 'ms' };
}

export async function* sheetFigures(rules: Rules): AsyncGenerator<Figure> {
  const large = sourceOf(communitiesFor(rules), rules, 'schedule');
  yield await timed(
    'workbook-20000-requirements',
    7,
    async () => (await workbookBytes(large, planningSheets(large))).length,
  );
  for (const sheet of ['schedule', 'street', 'statement'] as const) {
    const source = sourceOf(300, rules, sheet);
    yield await timed(`sheet-${sheet}-300-communities`, 5, () =>
      Promise.resolve(planningSheets(source).length),
    );
  }
}
