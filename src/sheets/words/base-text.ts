// The base a requirement was computed from, summed over its places: `households 5,670`.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { PROPERTY_NAMES } from '../../core/plan/unit/properties.ts';
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
  for (const place of places) {
    const bounds = ownOf(place, provision.id)?.bounds;
    if (bounds?.base.kind !== 'known') continue;
    const value = provision.least === undefined ? bounds.base.upper : bounds.base.lower;
    if (value !== null) total = total === null ? value : add(total, value);
  }
  if (total !== null) return `${name} ${groupDigits(print(total, 'up'), words.language)}`;
  const isOfCondition = places.every((place) => lacksCondition(place, provision.id));
  return isOfCondition ? name : `${name} ${words.t('sheet.cells.missing')}`;
}

const ownOf = ({ considered }: Outcome, id: string) =>
  considered.find(({ rule }) => rule.provision.id === id);

const CONDITIONS: ReadonlySet<string> = new Set(PROPERTY_NAMES);

/** The kind of development is to be filled in, say, and not the base. */
function lacksCondition(place: Outcome, id: string): boolean {
  const fate = ownOf(place, id)?.fate;
  return fate?.kind === 'pending' && fate.missing.every(({ input }) => CONDITIONS.has(input));
}
