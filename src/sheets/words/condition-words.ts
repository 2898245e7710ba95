// What a rejected provision asked of a place and what the place is: `only urban communities; here: rural`.
import type { Unit } from '../../core/plan/unit/unit.ts';
import type { Provision, Range } from '../../core/rulebook/pack.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { placeName } from '../../i18n/place-name.ts';
import type { SheetWords } from '../frame/sheet.ts';
import { inputName } from './naming.ts';

/** The conditions that failed, by their names as a fate lists them, with what was wanted and what is there. */
export function conditionText(
  names: string,
  { provision, unit }: { readonly provision: Pick<Provision, 'when'>; readonly unit: Unit | null },
  rulebook: Rulebook,
  words: SheetWords,
): string {
  const { t } = words;
  const said = names.split(', ').map((name) => {
    const wanted = wantedBy(name, provision, rulebook, words);
    const here = unit === null ? '' : foundAt(name, unit, rulebook, words);
    const key = name === 'placesExcept' ? 'except' : 'only';
    return t(here === '' ? `fates.${key}` : `fates.${key}Here`, { wanted, here });
  });
  return said.join(t('results.and'));
}

/** What a condition on a fact that is 1 for yes and 0 for no asks; null of any other figure. */
export function answerAsked(
  fact: string,
  { from, below }: Range,
  { facts }: Rulebook,
): 'yes' | 'no' | null {
  if (facts.get(fact)?.question === undefined) return null;
  if (from === '1' && below === undefined) return 'yes';
  return from === undefined && below === '1' ? 'no' : null;
}

/** What one condition asks for; a figure by its name alone. */
export function wantedBy(
  name: string,
  { when }: Pick<Provision, 'when'>,
  rulebook: Rulebook,
  words: SheetWords,
): string {
  const { t } = words;
  const all = (list: readonly string[]) => list.join(t('results.and'));
  const named = (codes: readonly string[] = []) =>
    all(codes.map((code) => placeName(code, rulebook.places.get(code) ?? code, words)));
  if (name === 'settlement' && when.settlement !== undefined)
    return t(`settlements.${when.settlement}`);
  if (name === 'kind' && when.kind !== undefined) return t(`kinds.${when.kind}`);
  if (name === 'seat') return t(`seatWords.${when.seat ?? 'yes'}`);
  if (name === 'development')
    return all((when.development ?? []).map((one) => t(`developments.${one}`)));
  if (name === 'countyClass')
    return all((when.countyClass ?? []).map((one) => t(`countyClasses.${one}`)));
  if (name === 'places') return named(when.places);
  if (name === 'placesExcept') return named(when.placesExcept);
  return inputName(name, rulebook, words);
}

function foundAt(name: string, unit: Unit, rulebook: Rulebook, words: SheetWords): string {
  const { t } = words;
  if (name === 'settlement' && unit.settlement !== null) return t(`settlements.${unit.settlement}`);
  if (name === 'development' && unit.development !== null)
    return t(`developments.${unit.development}`);
  if (name === 'kind') {
    const kind = unit.kind ?? unit.parent?.kind ?? null;
    return kind === null ? '' : t(`kinds.${kind}`);
  }
  if (name === 'countyClass' && unit.countyClass !== null)
    return t(`countyClasses.${unit.countyClass}`);
  if (name === 'seat' && unit.seat !== null) return t(`seatWords.${unit.seat}`);
  if (name === 'places' || name === 'placesExcept')
    return placeName(unit.place, rulebook.places.get(unit.place) ?? unit.place, words);
  return '';
}
