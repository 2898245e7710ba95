// What a pack file may not say, each with its place and the values of its sentence.
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/io/pack/pack-file.ts';
import {
  clinics,
  measure,
  sound,
  withDocument,
  withProvisions,
  words,
  type Data,
} from '../../packs/sound-pack.ts';

/** Each problem as `code path values`. */
function problems(data: Data): string[] {
  const read = readPack(data);
  if (read.ok) return [];
  return read.problems.map(({ code, path, values }) =>
    [code, path, ...Object.values(values)].join(' ').trim(),
  );
}
const ofRule = (more: Data) => problems(withProvisions({ ...clinics, ...more }));
const at = (key: string, said: string, ...values: string[]) => [
  [said, `provisions[0].${key}`, ...values].join(' '),
];

describe('a provision', () => {
  const bad = ['', '-1', ' 1', '1 ', '.5', '5.', '1e5', '1a', 'a1', '1,5', '1.2345678', '1.a'];
  test.each([...bad, '1234567890123456', -1, 1e21])('no figure is %j', (figure) => {
    expect(ofRule({ least: figure })).toEqual(at('least', 'bad-figure'));
  });

  test.each<[Data, string[]]>([
    [{ least: true }, at('least', 'wrong-type', 'string|number')],
    [{ per: '0' }, at('per', 'zero-figure')],
    [{ perMost: '0.000' }, at('perMost', 'zero-figure')],
    [{ section: '' }, at('section', 'too-small', '1')],
    [{ statement: 'words' }, at('statement', 'not-words', 'object')],
    [{ statement: { ...words, zh: '' } }, at('statement.zh', 'too-small', '1')],
    [{ statement: { ...words, en: '' } }, at('statement.en', 'too-small', '1')],
    [{ statement: { ...words, fr: 'mots' } }, at('statement.fr', 'unknown-key', 'fr')],
    [{ statement: { zh: '话' } }, at('statement.en', 'missing')],
    [{ force: 'firm' }, at('force', 'not-one-of', 'mandatory, guidance, target, encouraged')],
    [{ basis: 'gross' }, at('basis', 'not-one-of', 'usable, built')],
    [{ base: ['population'] }, at('base', 'too-few', '2')],
    [{ base: 5 }, at('base', 'wrong-type', 'string|array')],
    [{ due: '2023-02-29' }, at('due', 'bad-date')],
    [{ figure: 'said' }, at('figure', 'not-one-of', 'reading')],
    [{ reading: { question: words } }, at('reading.chosen', 'missing')],
    [{ alternative: { group: 'basis' } }, at('alternative.choice', 'missing')],
    [{ overrides: ['A'] }, at('overrides[0]', 'bad-id')],
    [{ also: ['a '] }, at('also[0]', 'bad-id')],
    [{ beside: ['a_b'] }, at('beside[0]', 'bad-id')],
    [{ formula: '1' }, at('formula', 'unknown-key', 'formula')],
    [{ examples: [] }, at('examples', 'no-example', '1')],
    [{ examples: [{ given: {} }] }, at('examples[0].expect', 'missing')],
    [{ examples: [{ given: { a: 'b' }, expect: {} }] }, at('examples[0].given.a', 'bad-figure')],
  ])('%j', (more, wanted) => {
    expect(ofRule(more)).toEqual(wanted);
  });

  test.each<[Data, string[]]>([
    [{ population: {} }, at('when.population', 'empty-range')],
    [{ population: '5' }, at('when.population', 'not-a-range', 'object')],
    [{ population: { from: 'a' } }, at('when.population.from', 'bad-figure')],
    [
      { population: { from: '1', above: '1' } },
      at('when.population.above', 'unknown-key', 'above'),
    ],
    [{ settlement: 'town' }, at('when.settlement', 'not-one-of', 'urban, rural')],
    [{ kind: 'town' }, at('when.kind', 'not-one-of', 'street, township')],
    [{ seat: 'yes' }, at('when.seat', 'wrong-type', 'boolean')],
    [{ development: [] }, at('when.development', 'too-few', '1')],
    [{ countyClass: [] }, at('when.countyClass', 'too-few', '1')],
    [{ places: [] }, at('when.places', 'too-few', '1')],
    [{ placesExcept: [] }, at('when.placesExcept', 'too-few', '1')],
    [{ places: ['44520'] }, at('when.places[0]', 'bad-place')],
    [{ places: ['4452020'] }, at('when.places[0]', 'bad-place')],
    [{ placesExcept: ['44520a'] }, at('when.placesExcept[0]', 'bad-place')],
  ])('that speaks where %j', (when, wanted) => {
    expect(ofRule({ when })).toEqual(wanted);
  });

  test.each(['', 'A', 'a-', '-a', 'a--b', 'a b', 'ab!', '!ab', 'a-!'])('no id is %j', (id) => {
    expect(ofRule({ id })).toEqual(at('id', 'bad-id'));
  });
});

const pages = ['place', 'measure', 'readings', 'coverage', 'due', 'papers', 'write'];
const seen = { address: 'a', extent: 'whole' };
test.each<[Data, string[]]>([
  ...pages.map((id): [Data, string[]] => [{ id }, ['reserved-id document.id']]),
  [{ jurisdiction: '4452021' }, ['bad-place document.jurisdiction']],
  [{ number: '' }, ['too-small document.number 1']],
  [{ issued: '20240101' }, ['bad-date document.issued']],
  [{ evidence: 'hearsay' }, ['not-one-of document.evidence primary, secondary, user']],
  [
    { period: { from: '20211', to: '211' } },
    ['impossible-year document.period.from', 'impossible-year document.period.to'],
  ],
  [
    { period: { from: '12021', to: 'abcd' } },
    [...['impossible-year document.period.from', 'impossible-year document.period.to']],
  ],
  [{ period: { from: '2021' } }, ['missing document.period.to']],
  [{ seen: { ...seen, address: '' } }, ['too-small document.seen.address 1']],
  [{ seen: { ...seen, address: 'x'.repeat(501) } }, ['too-large document.seen.address 500']],
  [{ seen: { ...seen, extent: 'all' } }, ['not-one-of document.seen.extent whole, part']],
  ...['2024-00', '2024-13', '2024-1', '12024-10', '2024-101', '4-01', 'abcd-01'].map(
    (copied): [Data, string[]] => [
      { seen: { ...seen, copied } },
      ['bad-date document.seen.copied'],
    ],
  ),
  [{ note: 'words' }, ['not-words document.note object']],
  [{ author: 'me' }, ['unknown-key document.author author']],
])('no paper is %j', (more, wanted) => {
  expect(problems(withDocument(more))).toEqual(wanted);
});

const choice = (id: string) => ({ id, label: words });
const group = { ...choice('g'), default: 'a', choices: [choice('a')] };
const figure = { scope: 'community', at: 'c', measure: 'clinics' };
const example = { id: 'e', title: words, plan: {}, expect: [figure] };
const fact = { ...choice('f'), unit: 'm2', whole: false };
test.each<[Data, string[]]>([
  [{ version: 2 }, ['not-one-of version 1']],
  [{ format: 'pack' }, ['not-one-of format community-facility-pack']],
  [{ formula: 1 }, ['unknown-key formula formula']],
  [{ measures: [measure('a', 'street', { counts: [] })] }, ['too-few measures[0].counts 1']],
  [{ measures: [measure('a', 'street', { parts: ['b'] })] }, ['too-few measures[0].parts 2']],
  [
    { measures: [measure('a', 'street', { partsIf: { assumption: 'x', parts: ['b'] } })] },
    ['too-few measures[0].partsIf.parts 2'],
  ],
  [
    { facts: [{ ...fact, takenFrom: { figure: 'beds', share: 's' } }] },
    ['not-one-of facts[0].takenFrom.figure households, population, siteArea, floorArea'],
  ],
  [{ alternatives: [group] }, ['too-few alternatives[0].choices 2']],
  [{ stated: [{ id: 's', statement: words }] }, ['missing stated[0].section']],
  [{ examples: [{ ...example, expect: [] }] }, ['too-few examples[0].expect 1']],
  [
    { examples: [{ ...example, expect: [{ ...figure, at: '' }] }] },
    ['too-small examples[0].expect[0].at 1'],
  ],
])('no pack says %j', (more, wanted) => {
  expect(problems({ ...sound, ...more })).toEqual(wanted);
});
