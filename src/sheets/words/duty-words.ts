// How a duty without a figure is told: its answer, and the paper and section that lay it on a community.
import type { Duty } from '../../core/catalogue/duties.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import type { SheetWords } from '../frame/sheet.ts';

export function dutyAnswer(answer: boolean | undefined, { t }: SheetWords): string {
  if (answer === undefined) return t('sheet.duties.unsaid');
  return t(answer ? 'sheet.duties.yes' : 'sheet.duties.no');
}

/** A paper without a number goes by its title. */
export function dutyCitation({ document, stated }: Duty, { words: { t, say } }: SheetSource) {
  return t('sheet.usedPapers.section', {
    name: document.number ?? say(document.title),
    section: stated.section,
  });
}
