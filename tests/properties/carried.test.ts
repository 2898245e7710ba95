// What so much carries is what trying one value after another finds; and just beyond it somebody asks for more.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment/assess.ts';
import { carriedBy } from '../../src/core/assessment/outlook/carried.ts';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import { isWholeFact } from '../../src/core/assessment/outlook/turned.ts';
import { decimal, plain } from '../../src/core/quantity/decimal.ts';
import { compare, ratio } from '../../src/core/quantity/ratio.ts';
import { assessed, TURNED_FAMILIES } from './arbitraries.ts';
import { alongWays, supposing } from './counting.ts';
import { forAll } from './for-all.ts';

const UP_TO = 120;
const STOCKS = ['0', '1', '3'];

function compareWithTrying(open: Assessment, outcome: Outcome, stock: string) {
  const assessment = alongWays(open, outcome);
  for (const carried of carriedBy(open.evaluator, outcome, decimal(stock))) {
    const grain = isWholeFact(assessment.rulebook, carried.fact) ? '1' : '0.000001';
    const suppose = supposing(assessment, outcome, carried);
    const asks = (value: string) => {
      const { status, lower } = suppose(value).requirement.levels.aim;
      if (status === 'pending') return true;
      return lower !== null && compare(lower, ratio(decimal(stock))) > 0;
    };
    const where = { measure: outcome.measure.id, fact: carried.fact, stock };
    if (typeof carried.most === 'string') {
      if (carried.most === 'none') continue;
      expect({ ...where, asks: asks(String(UP_TO)) }).toEqual({ ...where, asks: false });
      continue;
    }
    const most = plain(carried.most);
    expect({ ...where, most, asks: asks(most) }).toEqual({ ...where, most, asks: false });
    const beyond = plain(carried.most.plus(grain));
    if (carried.beyond?.lower === null || carried.beyond?.status === 'pending') continue;
    expect({ ...where, beyond, stopped: carried.stoppedBy.length > 0 }).toEqual({
      ...where,
      beyond,
      stopped: true,
    });
  }
}

describe('what so much carries', () => {
  test.each(TURNED_FAMILIES)('%s', (_, cases, runs) => {
    forAll(
      fc.property(cases, fc.constantFrom(...STOCKS), (one, stock) => {
        const assessment = assessed(one);
        for (const outcome of assessment.outcomes)
          if (outcome.unit.areaBasis === null) compareWithTrying(assessment, outcome, stock);
      }),
      Math.max(3, Math.floor(runs / 8)),
    );
  });
});
