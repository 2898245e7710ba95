// The body of a Word file: what the printed sheet says, in its order, under headings and with its tables numbered.
import { HeadingLevel, Paragraph, TextRun, type Table as WordTable } from 'docx';
import type { Row, Sheet, SheetWords, Table } from '../../sheets/frame/sheet.ts';
import { cellText } from '../../sheets/words/cell-text.ts';
import { headTable, signingTable } from './form-tables.ts';
import { wordTable } from './word-table.ts';

type Part = Paragraph | WordTable;

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ heading: level, children: [new TextRun(text)] });

export function sheetBody(sheet: Sheet, words: SheetWords): Part[] {
  const { t } = words;
  let number = 0;
  const caption = () =>
    new Paragraph({
      style: 'TableCaption',
      children: [new TextRun(t('sheet.word.table', { number: (number += 1) }))],
    });
  const numbered = ({ columns }: Table, rows: readonly Row[]): Part[] =>
    rows.length === 0 ? [] : [caption(), wordTable(columns, rows, words)];
  const section = (table: Table): Part[] => [
    heading(table.title ?? t('sheet.word.steps'), HeadingLevel.HEADING_1),
    ...groupsOf(table).flatMap(({ title, rows }) => [
      ...(title === null ? [] : [heading(cellText(title, words), HeadingLevel.HEADING_2)]),
      ...numbered(table, rows),
    ]),
  ];
  return [
    heading(sheet.title, HeadingLevel.TITLE),
    headTable(sheet, words),
    ...[...sheet.tables, sheet.papers].flatMap(section),
    heading(t('sheet.notes.heading'), HeadingLevel.HEADING_1),
    ...notesOf(sheet),
    heading(t('sheet.word.signing'), HeadingLevel.HEADING_1),
    signingTable(sheet, words),
  ];
}

/** The last of them stay with the signatures, so that these never stand alone on a page. */
function notesOf({ notes }: Sheet): Paragraph[] {
  return notes.map(
    (note, at) =>
      new Paragraph({
        text: `${String(at + 1)}. ${note}`,
        keepLines: true,
        keepNext: at >= notes.length - MOST_KEPT,
      }),
  );
}

const MOST_KEPT = 4;

interface Group {
  readonly title: Row['cells'][number] | null;
  readonly rows: readonly Row[];
}

/** The rows under each row that heads a group; those before the first stand under none. */
function groupsOf({ rows }: Table): Group[] {
  const groups: { title: Group['title']; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.kind === 'group') groups.push({ title: row.cells[0] ?? null, rows: [] });
    else if (last === undefined) groups.push({ title: null, rows: [row] });
    else last.rows.push(row);
  }
  return groups;
}
