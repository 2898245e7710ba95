// The short form of a measure, found once when it is compiled: what its rows need no looking at each piece for.
import type { Asked, Short } from './compiled.ts';
import { boundWay } from './bound.ts';
import { answering } from './by-rows.ts';
import { risingOf } from './rising.ts';
import { isJudgeable } from './settled.ts';

const NOTHING = new Float64Array(1).fill(-1);

export function shortOf(measure: Asked): Short {
  const { ways } = measure;
  const [way = [], ...others] = ways;
  if (others.length > 0) return { kind: 'none' };
  const isSettled = way.every(({ inputs, guards }) => inputs.length + guards.length === 0);
  if (isSettled) {
    const answer = answering(measure, [boundWay(way, () => NOTHING, 0)], NOTHING)(0);
    return isJudgeable(measure, answer) ? { kind: 'settled', answer } : { kind: 'none' };
  }
  const rising = risingOf(way);
  return rising === null ? { kind: 'none' } : { kind: 'rising', rising };
}
