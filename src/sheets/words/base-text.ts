// The base a requirement was computed from, summed over its places: `households 5,670`.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { add, print, type Ratio } from '../../core/quantity/ratio.ts';
import { basesOf, type Rule } from '../../core/rulebook/rulebook.ts';
import { groupDigits } from '../../i18n/format.ts';
import { inputName } from './naming.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { NONE, text, type Cell } from '../frame/sheet.ts';

export function factsText(
  deciding: readonly Rule[],
  places: readonly Outcome[],
  source: SheetSource,
): Cell {
  const lines = deciding.map((rule) => baseLine(rule, places, source)).filter((one) => one !== '');
  return lines.length === 0 ? NONE : text([...new Set(lines)].join('\n'));
}

function baseLine(
  { provision }: Rule,
  places: readonly Outcome[],
  { assessment, words }: SheetSource,
): string {
  const bases = basesOf(provision);
  if (bases[0] === 'one') return '';
  const name = bases.map((base) => inputName(base, assessment.rulebook, words)).join('＋');
  let total: Ratio | null = null;
  for (const { considered } of places) {
    const bounds = considered.find(({ rule }) => rule.provision.id === provision.id)?.bounds;
    if (bounds?.base.kind !== 'known') continue;
    const value = provision.least === undefined ? bounds.base.upper : bounds.base.lower;
    if (value !== null) total = total === null ? value : add(total, value);
  }
  const value =
    total === null
      ? words.t('sheet.cells.missing')
      : groupDigits(print(total, 'up'), words.language);
  return `${name} ${value}`;
}
