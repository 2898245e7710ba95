// Duties without a figure: on the sheet and in the workbook of communities that answered, and short nowhere.
import { expect, test } from 'vitest';
import { planningBook } from '../../src/sheets/workbook/planning-book.ts';
import { LANGUAGES, sampleData, sheetsOf, sourceOf, type Language } from './sources.ts';

interface Streets {
  readonly streets: readonly { readonly communities: readonly object[] }[];
}

/** The first community answers two duties; the others say nothing. */
function answered(language: Language, duties: object) {
  const data = sampleData('jieyang', language) as Record<string, unknown> & Streets;
  const [street] = data.streets;
  const communities = street?.communities.map((one, at) => (at === 0 ? { ...one, duties } : one));
  return sourceOf({ ...data, streets: [{ ...street, communities }] }, language, {
    sheet: 'community',
  });
}

const ANSWERS = { 'jieyang-democratic-review': true, 'jieyang-volunteers': false };
const SAID = { zh: ['没有做', '已做'], en: ['not done', 'done'] };
const CITED = { zh: '揭府〔2007〕55号 四（二）6', en: '揭府〔2007〕55号 § 四（二）6' };

test.each(LANGUAGES)('%s: a community that answered has them on its sheet', (language) => {
  const source = answered(language, ANSWERS);
  const tables = sheetsOf(source).map(({ tables }) => tables.filter(({ id }) => id === 'duties'));
  expect(tables.map(({ length }) => length)).toEqual([1, 0, 0]);
  const cells = tables[0]?.[0]?.rows.map((row) =>
    row.cells.map((cell) => 'text' in cell && cell.text),
  );
  const said = cells?.map(([, answer]) => answer);
  expect(said).toEqual(SAID[language]);
  expect(cells?.map(([, , , cited]) => cited)).toContain(CITED[language]);
  expect(cells?.filter(([, , duty, cited]) => !duty || !cited)).toEqual([]);
  expect(source.assessment.outcomes.map(({ levels }) => levels.aim.verdict)).toEqual(
    answered(language, {}).assessment.outcomes.map(({ levels }) => levels.aim.verdict),
  );
});

test('and in the workbook; where nobody answered there is no such sheet', async () => {
  const pause = () => Promise.resolve();
  const sheets = async (duties: object) => {
    const source = answered('zh', duties);
    return (await planningBook(source, sheetsOf(source), pause)).sheets;
  };
  const found = (await sheets(ANSWERS)).find(({ id }) => id === 'duties');
  expect(found?.name).toBe('工作事项');
  expect(JSON.stringify(found?.rows)).toMatch(/没有做.*未填/);
  expect((await sheets({})).map(({ id }) => id)).not.toContain('duties');
});
