// That something is met is never said plainly where the paper behind it was not read whole: on sheets and in files.
import { expect, test } from 'vitest';
import { planningSheets } from '../../src/sheets/planning-sheets.ts';
import { cellText } from '../../src/sheets/words/cell-text.ts';
import { SHEETS, type SheetId } from '../../src/sheets/frame/sheet.ts';
import { exported, opened, valuesOf } from './workbook/spreadsheet.ts';
import { sourceOf, type Language } from './sources.ts';

/** A new district of Changsha: its province's paper on elderly care is known from a report alone. */
const DISTRICT = {
  format: 'community-facility-plan',
  version: 1,
  name: '试',
  place: '430102',
  asOf: '2026-11-21',
  horizon: 2026,
  extent: 'street',
  development: 'existing',
  packs: ['hunan-elderly-care-2025'],
  streets: [
    {
      id: 's1',
      name: '街',
      kind: 'street',
      communities: [
        {
          ...{ id: 'c1', name: '社区', settlement: 'urban', households: '3000' },
          existing: { 'elderly-care-floor-area': '700' },
        },
      ],
    },
  ],
};

const SAID = { zh: '达标（据转引文件）', en: 'met by a paper seen in part' } as const;
const PLAIN = { zh: /达标(?!（|情况)/, en: /\bmet\b(?! by a)/ } as const;

function cellsOf(sheet: SheetId, language: Language): string[] {
  const source = sourceOf(DISTRICT, language, { sheet });
  return planningSheets(source).flatMap(({ tables }) =>
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cellText(cell, source.words))),
    ),
  );
}

test.each(SHEETS.flatMap((sheet) => [[sheet, 'zh'] as const, [sheet, 'en'] as const]))(
  'the %s in %s',
  (sheet, language) => {
    const said = cellsOf(sheet, language).filter((cell) => cell.includes(PLAIN_WORD[language]));
    const plain = said.filter((cell) => PLAIN[language].test(cell) && !cell.startsWith('0'));
    expect(plain).toEqual([]);
    if (sheet === 'schedule' || sheet === 'street')
      expect(said.some((cell) => cell.includes(SAID[language]))).toBe(true);
  },
);

const PLAIN_WORD = { zh: '达标', en: 'met' } as const;

test.each(['zh', 'en'] as const)('the workbook in %s', async (language) => {
  const book = opened(await exported(sourceOf(DISTRICT, language)));
  const verdicts = book.SheetNames.flatMap((name) => valuesOf(book, name))
    .flat()
    .filter((value) => value === PLAIN_WORD[language] || value === SAID[language]);
  expect(new Set(verdicts)).toEqual(new Set([SAID[language]]));
});
