// A calculation statement as a Word file: the sheet's own cells and words, with headings, numbered tables and fields to fill in.
import { Document, Packer } from 'docx';
import type { Sheet, SheetWords } from '../../sheets/frame/sheet.ts';
import { pageFurniture } from './page-furniture.ts';
import { sheetBody } from './sheet-body.ts';
import { STYLES } from './word-styles.ts';

/** A4 upright, in twentieths of a point, with the margins that offices bind in. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 964, right: 964 },
};

/** The bytes of a .docx file that holds the sheet. */
export async function statementDocument(
  sheet: Sheet,
  words: SheetWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: `${sheet.subject} ${sheet.title}`,
    subject: sheet.subject,
    description: `${words.t('sheet.frame.hash')} ${sheet.hash}`,
    creator: '',
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        ...pageFurniture(sheet, words),
        children: sheetBody(sheet, words),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
