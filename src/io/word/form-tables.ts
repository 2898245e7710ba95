// The two forms of a Word file: who made it, of what and when; and who signs, with fields for the office to fill in.
import { Table, TableCell, TableRow, WidthType } from 'docx';
import type { Sheet, SheetWords } from '../../sheets/frame/sheet.ts';
import { FillInLine } from './fill-in-fields.ts';
import { MARGINS, tableCell, WIDE } from './word-table.ts';

const LABEL = 2400;

export function headTable({ head }: Sheet, { t }: SheetWords): Table {
  const office = t('sheet.frame.compiler');
  const hint = t('sheet.word.fillIn', { name: office });
  return form(
    head.map(({ label, value }) => [
      tableCell(label, 'left', { width: LABEL }),
      label === office
        ? fieldCell(new FillInLine({ name: office, hint, value, kind: 'text' }, false))
        : tableCell(value, 'left', { width: WIDE - LABEL }),
    ]),
  );
}

/** One line for each who signs, kept on one page: name and day to be typed, room for a seal. */
export function signingTable({ signatures }: Sheet, { t }: SheetWords): Table {
  const [person, day] = [t('sheet.word.person'), t('sheet.word.day')];
  return form(
    signatures.map((role, at) => {
      const isKept = at < signatures.length - 1;
      return [
        tableCell(role, 'left', { width: LABEL }),
        fieldCell(
          new FillInLine(
            {
              name: `${role} ${person}`,
              hint: t('sheet.word.fillIn', { name: person }),
              kind: 'text',
            },
            isKept,
          ),
        ),
        fieldCell(
          new FillInLine(
            { name: `${role} ${day}`, hint: t('sheet.word.pickDay'), kind: 'date' },
            isKept,
          ),
        ),
        tableCell(t('sheet.frame.seal'), 'center'),
      ];
    }),
  );
}

function fieldCell(line: FillInLine): TableCell {
  return new TableCell({ verticalAlign: 'center', margins: MARGINS, children: [line] });
}

function form(rows: readonly TableCell[][]): Table {
  return new Table({
    width: { size: WIDE, type: WidthType.DXA },
    rows: rows.map((children) => new TableRow({ cantSplit: true, children })),
  });
}
