// What stands on every page of a Word file: whose sheet it is, which page of how many, and the plan's check code.
import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { Sheet, SheetWords } from '../../sheets/frame/sheet.ts';

/** The signs that stand for the two numbers until the sentence is cut at them. */
const MARKS = { '\u0001': PageNumber.CURRENT, '\u0002': PageNumber.TOTAL_PAGES } as const;

export function pageFurniture(sheet: Sheet, { t }: SheetWords) {
  const line = (children: TextRun[], alignment: 'left' | 'right') =>
    new Paragraph({ style: 'Furniture', alignment, children });
  const named = [sheet.title, sheet.subject].filter((one) => one !== '').join(' · ');
  const code = `　${t('sheet.frame.hash')} ${sheet.hash}`;
  return {
    headers: { default: new Header({ children: [line([new TextRun(named)], 'left')] }) },
    footers: {
      default: new Footer({
        children: [
          line(
            [...pageRuns(t('sheet.pages', { page: '\u0001', pages: '\u0002' })), new TextRun(code)],
            'right',
          ),
        ],
      }),
    },
  };
}

/** The sentence about pages, with fields that Word counts itself. */
function pageRuns(sentence: string): TextRun[] {
  return sentence.split(/([\u0001\u0002])/).map((piece) => {
    const field = piece === '\u0001' || piece === '\u0002' ? MARKS[piece] : piece;
    return new TextRun({ children: [field] });
  });
}
