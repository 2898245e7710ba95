// What a spreadsheet program asks of a workbook file before it opens it without offering to repair it.
import { beforeAll, describe, expect, test } from 'vitest';
import { mixed } from './mixed-plan.ts';
import { elementOf, partsOf, type Element } from './parts.ts';
import { LANGUAGES, SAMPLE_IDS, sampleData, sampleSource, sourceOf } from '../sources.ts';
import { exported } from './spreadsheet.ts';

/** In the order of the schema (ECMA-376, CT_Worksheet). */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'],
  ...['sheetProtection', 'autoFilter', 'mergeCells', 'conditionalFormatting', 'dataValidations'],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
];

/** Functions of the first edition: the later ones need a prefix, and older programs do not know them. */
const FUNCTIONS = new Set(
  'IF AND OR NOT SUM COUNT COUNTA COUNTIF COUNTIFS SUMIF SUMIFS SUMPRODUCT MAX MIN ROUND ROUNDUP ROUNDDOWN ISNUMBER INDEX MATCH N LEFT LEN'.split(
    ' ',
  ),
);

function hostile(): unknown {
  const data = sampleData('jieyang') as {
    name: string;
    streets: { name: string; communities: Record<string, unknown>[] }[];
  };
  data.name = '<计划> & "名"\u0007';
  const [street] = data.streets;
  if (street !== undefined) street.name = "O'Neil [东湖]: /\\*?";
  street?.communities.forEach((community, index) => {
    community['name'] = [`=1+1`, ' 前后有空格 ', '\ud83d\ude00 & <b>', '@x'][index] ?? 'x';
    community['remarks'] = {
      'office-floor-area': { remedy: '购买', reason: '很长的说明，'.repeat(80) },
    };
  });
  return data;
}

const BOOKS: [string, () => Promise<Uint8Array>][] = [
  ...SAMPLE_IDS.flatMap((id) =>
    LANGUAGES.map((language): [string, () => Promise<Uint8Array>] => [
      `${id} in ${language}`,
      () => exported(sampleSource(id, language, { sheet: 'street' })),
    ]),
  ),
  ['names full of signs', () => exported(sourceOf(hostile()))],
  ['300 communities', () => exported(sourceOf(mixed(300), 'en', { sheet: 'street' }))],
  ['300 with plans', () => exported(sourceOf(mixed(300, true), 'en', { sheet: 'schedule' }))],
];

describe.each(BOOKS)('the workbook of %s', (_, make) => {
  const parts = new Map<string, Element>();
  const sheets: { name: string; root: Element; child: (id: string) => readonly Element[] }[] = [];
  let texts: string[] = [];
  const part = (path: string): Element => {
    const found = parts.get(path);
    if (found === undefined) throw new Error(`no part ${path}`);
    return found;
  };

  beforeAll(async () => {
    for (const [path, xml] of partsOf(await make())) parts.set(path, elementOf(xml));
    texts = part('xl/sharedStrings.xml').inside.map(({ inside }) => inside[0]?.text ?? '');
    const targets = new Map(
      part('xl/_rels/workbook.xml.rels').inside.map(({ attributes: { Id = '', Target = '' } }) => [
        Id,
        `xl/${Target}`,
      ]),
    );
    for (const { attributes } of inside(part('xl/workbook.xml'), 'sheets')) {
      const root = part(targets.get(attributes['r:id'] ?? '') ?? '');
      const child = (id: string) => inside(root, id);
      sheets.push({ name: attributes['name'] ?? '', root, child });
    }
  });

  test('every part is declared, and what is declared is there', () => {
    const declared = part('[Content_Types].xml').inside.flatMap(
      ({ attributes: { PartName } }) => PartName?.slice(1) ?? [],
    );
    const others = [...parts.keys()].filter((path) => !/\.rels$|^\[Content_Types\]/.test(path));
    expect(declared.sort()).toEqual(others.sort());
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
  });

  test('sheets have names that are allowed, and no two the same', () => {
    const names = sheets.map(({ name }) => name);
    expect(
      names.filter((name) => !/^[^[\]:*?/\\]{1,31}$/.test(name) || /^'|'$/.test(name)),
    ).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(8);
  });

  test('the elements of a sheet stand in the order of the schema, each once', () => {
    for (const { root } of sheets) {
      const order = root.inside.map(({ name }) => ORDER.indexOf(name));
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      expect(order).not.toContain(-1);
    }
  });

  test('names for printing and filtering point at their own sheet', () => {
    const names = inside(part('xl/workbook.xml'), 'definedNames');
    for (const { attributes, text } of names) {
      const sheet = sheets[Number(attributes['localSheetId'])]?.name.replaceAll("'", "''") ?? '';
      expect(['_xlnm.Print_Titles', '_xlnm._FilterDatabase']).toContain(attributes['name']);
      for (const range of text.split(','))
        expect(range).toMatch(
          /^'.+'!\$(?:[A-Z]{1,3}:\$[A-Z]{1,3}|\d+:\$\d+|[A-Z]{1,3}\$\d+:\$[A-Z]{1,3}\$\d+)$/,
        );
      expect(text.split(',').every((range) => range.startsWith(`'${sheet}'!`))).toBe(true);
    }
    const keys = names.map(({ attributes: { name, localSheetId } }) => `${name} ${localSheetId}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('rows and cells stand in order, once each, with looks and texts that exist', () => {
    const looks = part('xl/styles.xml').inside.find(({ name }) => name === 'cellXfs');
    const count = looks?.inside.length ?? 0;
    expect(Number(looks?.attributes['count'])).toBe(count);
    for (const { child } of sheets) {
      const rows = child('sheetData');
      const numbers = rows.map(({ attributes }) => Number(attributes['r']));
      expect(isRising(numbers)).toBe(true);
      for (const { attributes, inside: cells } of rows) {
        expect(Number(attributes['ht'] ?? 15)).toBeLessThanOrEqual(409);
        const places = cells.map((cell) => columnOf(cell.attributes['r'] ?? '', attributes['r']));
        expect(isRising(places)).toBe(true);
        const faults = cells.flatMap((cell) => faultOf(cell, count, texts));
        expect(faults).toEqual([]);
      }
    }
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(32767);
  });

  test('formulas are short enough, flat enough, and use old functions only', () => {
    const formulas = sheets.flatMap(({ child }) =>
      child('sheetData').flatMap(({ inside: cells }) =>
        cells.flatMap((cell) => cell.inside.flatMap((one) => (one.name === 'f' ? one.text : []))),
      ),
    );
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.flatMap((formula) => formulaFault(formula) ?? [])).toEqual([]);
  });

  test('merged cells do not overlap, and ranges run forwards', () => {
    for (const { child } of sheets) {
      const covered = new Set<string>();
      for (const { attributes } of child('mergeCells')) {
        const { from, to } = rangeOf(attributes['ref'] ?? '');
        expect(to.column).toBeGreaterThan(from.column);
        for (let column = from.column; column <= to.column; column += 1) {
          const key = `${String(column)} ${String(from.row)}`;
          expect(covered.has(key)).toBe(false);
          covered.add(key);
        }
      }
    }
  });

  test('validations say what they ask in as many signs as there is room for', () => {
    for (const { child } of sheets)
      for (const { attributes, inside: formulas } of child('dataValidations')) {
        const { from, to } = rangeOf(attributes['sqref'] ?? '');
        expect(to.row).toBeGreaterThanOrEqual(from.row);
        expect((attributes['error'] ?? '').length).toBeLessThanOrEqual(225);
        expect((attributes['errorTitle'] ?? '').length).toBeLessThanOrEqual(32);
        const [list = ''] = formulas.map(({ text }) => text);
        if (attributes['type'] === 'list') expect(list.length).toBeLessThanOrEqual(255);
        if (attributes['type'] === 'list') expect(list).toMatch(/^"[^"]+"$|^\$[A-Z]+\$\d+:\$/);
      }
  });

  test('pages have a footer that fits and a size that exists', () => {
    for (const { child, root } of sheets) {
      expect((child('headerFooter')[0]?.text ?? '').length).toBeLessThanOrEqual(255);
      const set = root.inside.find(({ name }) => name === 'pageSetup')?.attributes;
      expect(['8', '9']).toContain(set?.['paperSize']);
      const widths = child('cols').map(({ attributes }) => Number(attributes['width']));
      expect(widths.filter((width) => !(width > 0 && width <= 255))).toEqual([]);
    }
  });
});

function inside(root: Element, id: string): readonly Element[] {
  return root.inside.find(({ name }) => name === id)?.inside ?? [];
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
}

function columnOf(place: string, row: string | undefined): number {
  const [, letters = '', number] = /^([A-Z]{1,3})(\d+)$/.exec(place) ?? [];
  if (number !== row) throw new Error(`${place} stands in row ${String(row)}`);
  return [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);
}

function rangeOf(range: string) {
  const ends = range.split(':').map((end) => {
    const row = /\d+$/.exec(end)?.[0] ?? '';
    return { column: columnOf(end, row), row: Number(row) };
  });
  const [from, to = from] = ends;
  if (from === undefined || to === undefined) throw new Error(`no range: ${range}`);
  return { from, to };
}

/** What is wrong with a cell, in words. */
function faultOf(cell: Element, looks: number, texts: readonly string[]): string[] {
  const { r = '', s = '0', t = 'n' } = cell.attributes;
  const value = cell.inside.find(({ name }) => name === 'v')?.text;
  const order = cell.inside.map(({ name }) => name).join(' ');
  const good =
    Number(s) < looks &&
    ['', 'v', 'f v'].includes(order) &&
    (t === 's'
      ? texts[Number(value)] !== undefined
      : t === 'str' ||
        (t === 'n' && (value === undefined || /^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(value))));
  return good ? [] : [`${r} ${t} ${order} ${String(value)}`];
}

const MOST_SIGNS = 8192;
const MOST_ARGUMENTS = 255;
const MOST_LEVELS = 64;

/** What a spreadsheet program would refuse in a formula; null when nothing. */
function formulaFault(formula: string): string | null {
  if (formula.length > MOST_SIGNS)
    return `${formula.slice(0, 200)}: ${String(formula.length)} signs`;
  const strings = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (strings.some(({ length }) => length > 257)) return 'a long text';
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');
  const unknown = (bare.match(/[A-Z.]+(?=\()/g) ?? []).find((name) => !FUNCTIONS.has(name));
  if (unknown !== undefined) return unknown;
  const commas = [0];
  for (const sign of bare) {
    if (sign === '(') commas.push(0);
    else if (sign === ')') commas.pop();
    else if (sign === ',') commas.push((commas.pop() ?? 0) + 1);
    if (commas.length === 0 || commas.length > MOST_LEVELS) return 'brackets';
    if ((commas.at(-1) ?? 0) >= MOST_ARGUMENTS) return 'arguments';
  }
  return commas.length === 1 ? null : 'brackets';
}
