// How far a requirement moved, in a sign and a figure.
import type { EndShift } from '../../core/assessment/comparison/difference.ts';
import { print } from '../../core/quantity/ratio.ts';
import { groupDigits } from '../../i18n/format.ts';
import type { SheetWords } from '../frame/sheet.ts';

interface Shifts {
  readonly lower: EndShift | null;
  readonly upper: EndShift | null;
}

/** `+2`, `−40`, or in words where an end begins or ceases; a move of the upper end alone says so. Empty where nothing moved. */
export function shiftText({ lower, upper }: Shifts, words: SheetWords): string {
  const said = [
    ...(lower === null ? [] : [endText(lower, words)]),
    ...(upper === null ? [] : [words.t('compare.upper', { shift: endText(upper, words) })]),
  ];
  return said.join(words.t('sheet.steps.comma'));
}

function endText(shift: EndShift, words: SheetWords): string {
  const { t, language } = words;
  switch (shift.kind) {
    case 'more':
      return `+${groupDigits(print(shift.by, 'up'), language)}`;
    case 'less':
      return `−${groupDigits(print(shift.by, 'up'), language)}`;
    default:
      return t(`compare.shifts.${shift.kind}`);
  }
}
