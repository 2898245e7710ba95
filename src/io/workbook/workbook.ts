// Writes a workbook as XLSX: the parts of the file and how they hang together.
import type { SheetSource } from '../../sheets/frame/sheet-choices.ts';
import type { Sheet } from '../../sheets/frame/sheet.ts';
import { letters, type Book, type BookSheet } from '../../sheets/workbook/layout/book.ts';
import { planningBook, type Pause } from '../../sheets/workbook/planning-book.ts';
import { pagesWide } from './pages-wide.ts';
import { SharedTexts } from './shared-texts.ts';
import { stylesXml } from './workbook-looks.ts';
import { worksheetXml, type SheetPhrases } from './worksheet-xml.ts';
import { xmlText } from './xml-text.ts';
import { zipped, type Entry } from './zip-write.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export async function workbookBytes(
  source: SheetSource,
  sheets: readonly Sheet[],
  pause: Pause = () => Promise.resolve(),
): Promise<Uint8Array<ArrayBuffer>> {
  return bookBytes(await planningBook(source, sheets, pause), phrasesOf(source), pause);
}

function phrasesOf({ words: { t } }: SheetSource): SheetPhrases {
  return {
    pages: t('sheet.pages', { page: '&P', pages: '&N' }),
    inputTitle: t('sheet.book.inputTitle'),
    whole: t('sheet.book.whole'),
    decimal: t('sheet.book.figureRange'),
  };
}

function bookBytes(
  book: Book,
  phrases: SheetPhrases,
  pause: Pause,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets } = book;
  const texts = new SharedTexts();
  const part = (path: string, ...pieces: string[]): Entry => ({ path, pieces: [HEAD, ...pieces] });
  return zipped(
    [
      part('[Content_Types].xml', typesXml(sheets.length)),
      part(
        '_rels/.rels',
        relationsXml([
          ['officeDocument', 'xl/workbook.xml'],
          ['metadata/core-properties', 'docProps/core.xml'],
        ]),
      ),
      part('docProps/core.xml', coreXml(book.title)),
      part('xl/workbook.xml', workbookXml(sheets)),
      part('xl/_rels/workbook.xml.rels', relationsXml(relationsOf(sheets))),
      part('xl/styles.xml', stylesXml()),
      ...sheets.map((sheet, index): Entry => ({
        path: `xl/worksheets/sheet${String(index + 1)}.xml`,
        pieces: headed(worksheetXml(sheet, phrases, texts)),
      })),
      { path: 'xl/sharedStrings.xml', pieces: headed(texts.xml()) },
    ],
    pause,
  );
}

function relationsOf(sheets: readonly BookSheet[]): [string, string][] {
  return [
    ...sheets.map((_, index): [string, string] => [
      'worksheet',
      `worksheets/sheet${String(index + 1)}.xml`,
    ]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ];
}

function* headed(pieces: Iterable<string>): Generator<string> {
  yield HEAD;
  yield* pieces;
}

function typesXml(sheets: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${type}"/>`;
  const each = Array.from({ length: sheets }, (_, index) =>
    override(`xl/worksheets/sheet${String(index + 1)}.xml`, `${TYPE}.worksheet+xml`),
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${TYPE}.sheet.main+xml`)}${override('xl/styles.xml', `${TYPE}.styles+xml`)}${override('xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${each.join('')}</Types>`;
}

function relationsXml(relations: readonly (readonly [string, string])[]): string {
  const each = relations.map(([type, target], index) => {
    const base = type.startsWith('metadata/') ? `${PACKAGE}/relationships` : OFFICE;
    return `<Relationship Id="rId${String(index + 1)}" Type="${base}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function coreXml(title: string): string {
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`;
}

function workbookXml(sheets: readonly BookSheet[]): string {
  const each = sheets.map(({ name, hidden }, index) => {
    const number = String(index + 1);
    const state = hidden === true ? ' state="hidden"' : '';
    return `<sheet name="${xmlText(name)}" sheetId="${number}"${state} r:id="rId${number}"/>`;
  });
  const names = sheets.flatMap(definedNames);
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${each.join('')}</sheets>${names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

/** Rows repeated on every page, columns where a sheet is several pages wide, and the range of the filter. */
function definedNames(sheet: BookSheet, index: number): string[] {
  const { filter, frozen } = sheet;
  const name = `'${xmlText(sheet.name.replaceAll("'", "''"))}'`;
  const define = (id: string, range: string, more = '') =>
    `<definedName name="_xlnm.${id}" localSheetId="${String(index)}"${more}>${range}</definedName>`;
  const fixed = filter?.replace(/[A-Z]+/g, '$$$&').replace(/\d+/g, '$$$&');
  const [from, to] = sheet.titleRows ?? [1, frozen.rows];
  const titles = [
    ...(pagesWide(sheet) > 1 && frozen.columns > 0
      ? [`${name}!$A:$${letters(frozen.columns - 1)}`]
      : []),
    ...(to === 0 ? [] : [`${name}!$${String(from)}:$${String(to)}`]),
  ];
  return [
    ...(fixed === undefined ? [] : [define('_FilterDatabase', `${name}!${fixed}`, ' hidden="1"')]),
    ...(titles.length === 0 ? [] : [define('Print_Titles', titles.join(','))]),
  ];
}
