// A pack that is proved by a whole plan: what it asks of each place by itself is what its office computed, or the place is named.
import { expect, test } from 'vitest';
import { checkFiles } from '../../src/headless/check.ts';
import { temporaryFolder } from './command.ts';

const { write } = temporaryFolder();

const WORDS = { zh: '字', en: 'word' };
const provision = (id: string, more: object) => ({
  ...{ id, section: '一', statement: WORDS, force: 'mandatory' },
  ...more,
});
const community = (id: string, households: number) => ({
  id,
  name: `社区${id}`,
  settlement: 'urban',
  households,
});
const plan = {
  ...{ format: 'community-facility-plan', version: 1, place: '411100' },
  ...{ asOf: '2026-11-27', horizon: 2026 },
  streets: [
    { id: 's1', kind: 'street', communities: [community('c1', 250), community('c2', 1000)] },
  ],
};
const asked = (at: string, least: string, measure = 'indoor-service-floor-area') => ({
  ...{ scope: 'community', at, measure },
  least,
});
const pack = (example: object, more: object = {}) => ({
  ...{ format: 'community-facility-pack', version: 1 },
  document: {
    ...{ id: 'luohe-2026', jurisdiction: '411100', number: null, title: WORDS, issuer: WORDS },
    ...{ issued: '2026-01-01', from: '2026-03-01', evidence: 'user' },
  },
  provisions: [
    provision('luohe-rooms', {
      ...{ measure: 'indoor-service-floor-area', least: '30', base: 'households', per: '100' },
      examples: [{ given: { households: '250' }, expect: { least: '75' } }],
    }),
    provision('luohe-rooms-floor', {
      ...{ measure: 'indoor-service-floor-area', least: '100', beside: ['luohe-rooms'] },
      examples: [{ given: {}, expect: { least: '100' } }],
    }),
  ],
  examples: [{ id: 'luohe-office', title: WORDS, plan, ...example }],
  ...more,
});

let made = 0;
const checked = (data: object) => {
  made += 1;
  const file = write(`plans-${made}.json`, JSON.stringify(data));
  const { lines, complaints } = checkFiles([file], 'en');
  return [...lines, ...complaints.map((one) => one.replace(`${file}: `, ''))];
};

test('several provisions together, in two communities; the pack needs no switch, and no other paper speaks', () => {
  const expected = [asked('c1', '100'), asked('c2', '300')];
  expect(checked(pack({ expect: expected }))).toEqual(['2 provisions, 3 examples, all hold']);
});

test('a figure that differs is told with its place; a bound that is not there, too', () => {
  const differing = [asked('c1', '75'), { ...asked('c2', '300'), most: '900' }];
  expect(checked(pack({ expect: differing }))).toEqual([
    expect.stringMatching(
      /^examples\[0\]\.expect\[0\]: plan-example-differs: .*says 75 of "indoor-service-floor-area" in 社区c1, but it comes to 100 \(line 1\)$/,
    ),
    expect.stringMatching(/says 900 .*社区c2, but it comes to - /),
  ]);
});

test.each([
  ['a place that the plan has not', { expect: [asked('c9', '100')] }, /"c9" is not defined/],
  ['a measure that nobody knows', { expect: [asked('c1', '1', 'desks')] }, /"desks" is not/],
  [
    'an input that is missing',
    { plan: { ...plan, streets: [{ id: 's1', communities: [{ id: 'c1' }] }] } },
    /plan-example-waits: .* in c1/,
  ],
  [
    'a plan that does not read',
    { plan: { ...plan, horizon: 'soon' } },
    /examples\[0\]\.plan\.horizon: /,
  ],
  ['papers of the plan', { plan: { ...plan, packs: [] } }, /^examples\[0\]\.plan: plan-names-/],
  [
    'more communities than are worked out again with every key',
    {
      plan: {
        ...plan,
        streets: [
          { id: 's1', communities: Array.from({ length: 201 }, (_, at) => community(`c${at}`, 9)) },
        ],
      },
    },
    /examples\[0\]\.id: too-many-entries: .*200/,
  ],
])('%s', (_, example, problem) => {
  const answers = checked(pack({ expect: [asked('c1', '100')], ...example }));
  expect(answers).toEqual([expect.stringMatching(problem)]);
});

test('its id is nobody else’s', () => {
  const expected = [asked('c1', '100')];
  expect(checked(pack({ id: 'luohe-rooms', expect: expected }))).toEqual([
    expect.stringMatching(/\.id: duplicate-id/),
  ]);
});
