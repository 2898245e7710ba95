// Areas on paper: two places at most, one format in a column, cut so that nobody seems to have what is not there.
import { expect, test } from 'vitest';
import { cellText, plainText } from '../../src/sheets/words/cell-text.ts';
import { sampleData, sheetsOf, sourceOf } from './sources.ts';

interface Counted {
  streets: { communities: { households: string; existing: Record<string, string> }[] }[];
}

function changed(change: (plan: Counted) => void) {
  const data = sampleData('jieyang');
  change(data as unknown as Counted);
  return sourceOf(data, 'zh', { sheet: 'street' });
}

const INDOOR = 'indoor-service-floor-area';

test('one column has one format, required cut upwards and existing downwards; files keep every digit', () => {
  const source = changed(({ streets }) => {
    const communities = streets.flatMap((street) => street.communities);
    communities.forEach((one, at) => {
      one.existing[INDOOR] = at === 0 ? '100.129' : '90';
    });
  });
  const [sheet] = sheetsOf(source);
  const [table] = sheet?.tables ?? [];
  const column = table?.columns.findIndex(({ id }) => id === `${INDOOR} existing`) ?? -1;
  const cells = table?.rows.flatMap(({ kind, cells: all }) =>
    kind === 'item' ? (all[column] ?? []) : [],
  );
  const printed = cells?.map((cell) => cellText(cell, source.words)) ?? [];
  expect(printed[0]).toBe('100.12');
  expect(new Set(printed.slice(1))).toEqual(new Set(['90.00']));
  expect(plainText(cells?.[0] ?? { kind: 'blank' }, source.words)).toBe('100.129');
  expect(sheet?.notes.join()).toContain('最多印两位小数');
});

test('whole areas stay without places, and no note speaks of cutting', () => {
  const [sheet] = sheetsOf(changed(() => undefined));
  expect(sheet?.notes.join()).not.toContain('最多印两位小数');
});

test('a street says how many of its communities meet, fall short and are not assessed', () => {
  const source = changed(({ streets }) => {
    const communities = streets.flatMap((street) => street.communities);
    communities.forEach((one, at) => {
      one.existing = at === 0 ? { [INDOOR]: '1' } : {};
    });
  });
  const table = sheetsOf(source)[0]?.tables.find(({ columns }) =>
    columns.some(({ id }) => id === 'met'),
  );
  const column = table?.columns.findIndex(({ id }) => id === 'met') ?? -1;
  const subtotal = table?.rows.find(({ kind }) => kind === 'subtotal');
  const communities = table?.rows.filter(({ kind }) => kind === 'item').length ?? 0;
  expect(cellText(subtotal?.cells[column] ?? { kind: 'blank' }, source.words)).toBe(
    `达标 0\n不足 1\n未判定 ${String(communities - 1)}`,
  );
});
