// Figures as people write them: what each means in its column, and why some mean nothing.
import { describe, expect, test } from 'vitest';
import { readWritten, type WrittenUnit } from '../../../src/io/tables/written.ts';

const KINDS = {
  households: { unit: 'household', ticks: false },
  people: { unit: 'person', ticks: false },
  area: { unit: 'm2', ticks: false },
  rooms: { unit: 'count', ticks: true },
} as const;
type Kind = keyof typeof KINDS;

const read = (
  text: string,
  kind: Kind = 'households',
  unit: WrittenUnit = kind === 'area' ? 'm2' : 'one',
) => {
  const found = readWritten(text, unit, KINDS[kind]);
  return 'code' in found ? found.code : found.text;
};

describe('figures', () => {
  test.each([
    ['1200', '1200'],
    ['1,200', '1200'],
    ['１，２００', '1200'],
    ['１２００', '1200'],
    ['1 200', '1200'],
    ['1\u00a0200', '1200'],
    [' 1200 ', '1200'],
    ["'1200", '1200'],
    ['1200户', '1200'],
    ['1,200 户', '1200'],
    ['1200 households', '1200'],
    ['1.2万', '12000'],
    ['1.2万户', '12000'],
    ['0', '0'],
    ['0户', '0'],
    ['007', '7'],
  ])('%j is %s', (text, figure) => {
    expect(read(text)).toBe(figure);
  });
});

test.each([
  '',
  '-',
  '—',
  '——',
  '－',
  '/',
  '\\',
  '…',
  'N/A',
  'n/a',
  '不详',
  '暂无',
  '未知',
  '待定',
  '?',
  '？',
])('%j says that it is not known, never 0', (text) => {
  expect(read(text)).toBe('');
  expect(read(text, 'rooms')).toBe('');
  expect(read(text, 'area')).toBe('');
});

describe('what states no figure says why', () => {
  test.each([
    ['约300', 'approximate'],
    ['300余户', 'approximate'],
    ['300多', 'approximate'],
    ['近300户', 'approximate'],
    ['300左右', 'approximate'],
    ['300以上', 'approximate'],
    ['>300', 'approximate'],
    ['≥300', 'approximate'],
    ['about 300', 'approximate'],
    ['3千多', 'approximate'],
    ['5%', 'percent'],
    ['５％', 'percent'],
    ['-3', 'negative'],
    ['－3', 'negative'],
    ['−3', 'negative'],
    ['2020-05-01', 'a-date'],
    ['2020年5月1日', 'a-date'],
    ['2020/5/1', 'a-date'],
    ['2020-05-01 08:30', 'a-date'],
    ['2020年5月1日 8:30:15', 'a-date'],
    ['2020-05-01T00:00:00.000Z', 'a-date'],
    ['5月1日', 'a-date'],
    ['70-80', 'range'],
    ['70～80', 'range'],
    ['70至80户', 'range'],
    ['1.2E+03', 'scientific'],
    ['1.23E+17', 'scientific'],
    ['1.200,5', 'separators'],
    ['12,00', 'separators'],
    ['1,2345', 'separators'],
    ['1200人', 'other-unit'],
    ['80平方米', 'other-unit'],
    ['3亩', 'other-unit'],
    ['12O0', 'not-a-number'],
    ['约九百', 'approximate'],
    ['九百', 'not-a-number'],
    ['有', 'not-a-number'],
    ['TRUE', 'not-a-number'],
    ['=1+1', 'not-a-number'],
    ['#REF!', 'formula-error'],
    ['无', 'none-or-unknown'],
    ['没有', 'none-or-unknown'],
  ])('%j: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });
});

describe('facilities', () => {
  test.each(['是', '有', '√', '✓', '✔', '1', 'TRUE', 'yes', 'Y', '已建', '1个', '1间', '１'])(
    '%j is one',
    (text) => {
      expect(read(text, 'rooms')).toBe('1');
    },
  );
  test.each(['否', '无', '×', '✗', 'x', '0', 'FALSE', 'no', 'N', '没有', '未建', '0个'])(
    '%j is none',
    (text) => {
      expect(read(text, 'rooms')).toBe('0');
    },
  );
  test.each([
    ['2', '2'],
    ['3间', '3'],
    ['在建', 'not-a-number'],
    ['○', 'not-a-number'],
  ])('%j: %s', (text, meaning) => {
    expect(read(text, 'rooms')).toBe(meaning);
  });
});

describe('areas', () => {
  test.each([
    ['80', 'm2', '80'],
    ['80㎡', 'm2', '80'],
    ['80.5平方米', 'm2', '80.5'],
    ['3亩', 'm2', '2000'],
    ['1亩', 'm2', '666.666667'],
    ['0.5公顷', 'm2', '5000'],
    ['2', 'ha', '20000'],
    ['3', 'mu', '2000'],
    ['1.2', 'km2', '1200000'],
    ['1.2', 'wan', '12000'],
    ['1.2万㎡', 'm2', '12000'],
    ['1.2万', 'wan', '12000'],
    ['80㎡', 'ha', '80'],
    ['333.3333333333', 'm2', '333.333333'],
  ] as const)('%s in a column of %s is %s m2', (text, unit, figure) => {
    expect(read(text, 'area', unit)).toBe(figure);
  });

  test.each([
    ['3', 'mu', false],
    ['1', 'mu', true],
    ['0.3', 'mu', false],
    ['333.3333333333', 'm2', true],
    ['80.123456', 'm2', false],
  ] as const)('%s %s is told when it does not come out even: %s', (text, unit, rounded) => {
    expect(readWritten(text, unit, KINDS.area)).toMatchObject({ rounded });
  });
});

test('ten thousands of the column do not count twice', () => {
  expect(read('1.2', 'people', 'wan')).toBe('12000');
  expect(read('1.2万', 'people', 'wan')).toBe('12000');
  expect(read('1.2万人', 'people', 'wan')).toBe('12000');
});
