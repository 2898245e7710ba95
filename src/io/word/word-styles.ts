// How a Word file looks: one serif face for each script, headings by which a reader finds the way, tables set closer.
import type { IPropertiesOptions } from 'docx';

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
const HEADING = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' };

/** Sizes are in half points, distances in twentieths of a point. */
export const STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: { run: { font: FONT, size: 21 }, paragraph: { spacing: { line: 300 } } },
    title: {
      run: { font: HEADING, size: 36 },
      paragraph: { alignment: 'center', spacing: { after: 240 } },
    },
    heading1: {
      run: { font: HEADING, size: 28 },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: HEADING, size: 23 },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Cell', name: 'Cell', run: { size: 18 }, paragraph: { spacing: { line: 250 } } },
    { id: 'Head', name: 'Table head', run: { size: 16 }, paragraph: { spacing: { line: 240 } } },
    {
      id: 'TableCaption',
      name: 'Table caption',
      run: { size: 18 },
      paragraph: { spacing: { before: 60, after: 40 }, keepNext: true },
    },
    { id: 'Furniture', name: 'Header and footer', run: { size: 17 } },
  ],
};
