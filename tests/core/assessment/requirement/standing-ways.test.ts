// Which provisions stand in each way that a text leaves open, and what gives way there to which other; told by hand.
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../../src/core/assessment/requirement/settle.ts';
import { standingWays } from '../../../../src/core/assessment/requirement/standing-ways.ts';
import type { Alternative } from '../../../../src/core/rulebook/pack.ts';
import { county } from '../small-county.ts';

const named = (id: string, choices: readonly string[]): Alternative => ({
  ...{ id, label: { zh: id, en: id }, offers: 'ways' },
  choices: choices.map((choice) => ({ id: choice, label: { zh: choice, en: choice } })),
});
const GROUPS = [
  named('road', ['by-road', 'by-water']),
  named('hour', ['early', 'late', 'never', 'wide']),
  { ...named('reading', ['wide', 'narrow']), default: 'wide' },
];
/** The group of a choice, the last that has one of that name; of the last word no group is known. */
const GROUP_OF = new Map([
  ...GROUPS.flatMap(({ id, choices }) => choices.map((choice) => [choice.id, id] as const)),
  ['unheard', 'nobody-knows'],
]);
const { plan, rulebook } = county([], { streets: [] });
const alternatives = new Map(GROUPS.map((one) => [one.id, one]));

/** From `a by-road > b c`: a provision, the choice that it belongs to, and whom it overrides. */
function ruleOf(text: string) {
  const [own = '', over = ''] = text.split(' > ');
  const [id = '', choice] = own.split(' ');
  const group = choice && GROUP_OF.get(choice);
  const alternative = group === undefined ? {} : { alternative: { group, choice } };
  const overrides = over.split(' ').filter(Boolean);
  return { id, measure: 'clinics', least: '1', overrides, ...alternative };
}

const candidatesOf = (texts: readonly string[]): Candidate[] =>
  county(texts.map(ruleOf), { streets: [] }).rulebook.rules.map((rule) => ({
    ...{ rule, selection: { kind: 'all' } },
  }));

const listed = (words: Iterable<string>) => [...words].join(' ');

/** Each way as `by-road early: a b; c<d`: its choices, what stands in it, and what gives way to which other. */
function told(texts: readonly string[], chosen: readonly [string, string][] = []): string[] {
  const asked = {
    ...{ plan: { ...plan, choices: new Map(chosen) } },
    rulebook: { ...rulebook, alternatives },
  };
  return standingWays(candidatesOf(texts), asked).map(({ choices, live, overridden }) => {
    const stands = listed(live.map(({ rule }) => rule.provision.id));
    const gives = listed([...overridden].map(([id, by]) => `${id}<${by}`).sort());
    const head = listed([...choices].map(([group, choice]) => `${group}=${choice}`));
    return `${head}: ${stands}${gives && `; ${gives}`}`;
  });
}

describe('one way without choices', () => {
  test.each<[string[], string]>([
    [['a', 'b > a', 'c'], ': b c; a<b'],
    [['a by-road', 'c > b', 'b'], ': a c; b<c'],
    [['a wide', 'b narrow'], ': a b'],
    [['a unheard', 'b by-road', 'c wide'], ': a b c'],
  ])('of %j, where at most one choice of a text speaks', (texts, way) => {
    expect(told(texts)).toEqual([way]);
  });

  test('where the planner has chosen', () => {
    expect(told(['a by-road', 'b by-water'], [['road', 'by-road']])).toEqual([': a b']);
  });

  test('where all but one choice give way to what holds in each', () => {
    expect(told(['a by-road', 'b by-water', 'c > a'])).toEqual([': b c; a<c']);
    expect(told(['a by-road', 'b by-water', 'c > a b'])).toEqual([': c; a<c b<c']);
  });

  test('stands as it was handed in where nothing is chosen and nothing gives way', () => {
    const all = candidatesOf(['a', 'b wide']);
    expect(standingWays(all, { plan, rulebook })[0].live).toBe(all);
  });
});

describe('several ways', () => {
  test.each<[string, string[], string[]]>([
    ['what belongs to none', ['a by-road', 'b by-water', 'c'], [': a c', ': b c']],
    ['they come as the text names them', ['b by-water', 'a by-road'], [': a', ': b']],
    ['one overrides within itself', ['a by-road > c', 'b by-water', 'c'], [': a; c<a', ': b c']],
    ['and nothing of another', ['a by-road > b', 'b by-water'], [': a', ': b']],
    [
      'what gives way in its own',
      ['a by-road > d', 'd by-road', 'b by-water'],
      [': a; d<a', ': b'],
    ],
    [
      'one that gives way in a way overrides nothing there',
      ['a by-road > c', 'b by-water', 'c > d', 'd'],
      [': a d; c<a', ': b c; d<c'],
    ],
    ['readings hold in each', ['a by-road', 'b by-water', 'r wide'], [': a r', ': b r']],
  ])('%s', (_, texts, [road = '', water = '']) => {
    expect(told(texts)).toEqual([`road=by-road${road}`, `road=by-water${water}`]);
  });

  test('every choice of one text with every choice of another, as long as it speaks', () => {
    expect(told(['x late', 'a by-road', 'b by-water', 'y early'])).toEqual([
      ...['hour=early road=by-road: a y', 'hour=early road=by-water: b y'],
      ...['hour=late road=by-road: x a', 'hour=late road=by-water: x b'],
    ]);
    expect(told(['a by-road', 'x early', 'y late', 'r wide'])).toEqual([
      ...['road=by-road hour=early: a x r', 'road=by-road hour=late: a y r'],
    ]);
    expect(told(['a by-road', 'x early', 'y late'], [['road', 'by-road']])).toEqual([
      ...['hour=early: a x', 'hour=late: a y'],
    ]);
  });
});

describe('a choice of which nothing stands in any way is none, and its provisions are told of in each', () => {
  test('what gives way in one of those that are left is told of in that one', () => {
    expect(told(['x early', 'y late', 'z never', 'c > z'])).toEqual([
      ...['hour=early: x c; z<c', 'hour=late: y c; z<c'],
    ]);
    expect(told(['x early > d', 'y late', 'z never', 'c > z', 'd'])).toEqual([
      ...['hour=early: x c; d<x z<c', 'hour=late: y c d; z<c'],
    ]);
    expect(told(['x early > p', 'p early', 'y late', 'z never', 'c > z'])).toEqual([
      ...['hour=early: x c; p<x z<c', 'hour=late: y c; z<c'],
    ]);
  });

  test('by whom it is overridden in that one, where another does so in the other', () => {
    // m gives way to x in the early way, so d gives way to x there; in the late way it gives way to m
    expect(told(['x early > d m', 'y late', 'z never', 'c > z', 'd', 'm > d'])).toEqual([
      ...['hour=early: x c; d<x m<x z<c', 'hour=late: y c m; d<m z<c'],
    ]);
  });

  test('of another text than the one whose choices are left', () => {
    expect(told(['a by-road', 'b by-water', 'x early', 'y late', 'c > x'])).toEqual([
      ...['road=by-road hour=late: a y c; x<c', 'road=by-water hour=late: b y c; x<c'],
    ]);
    expect(told(['a by-road', 'b by-water', 'x early', 'y late', 'c > x y'])).toEqual([
      ...['road=by-road: a c; x<c y<c', 'road=by-water: b c; x<c y<c'],
    ]);
  });

  test('by whom it is overridden in that way of the other text', () => {
    expect(told(['a by-road > x', 'b by-water > x', 'x early', 'y late', 'z late'])).toEqual([
      ...['road=by-road hour=late: a y z; x<a', 'road=by-water hour=late: b y z; x<b'],
    ]);
  });
});
