// A provision read back in words, from its data alone: what is asked, of whom, from when, and how firmly.
import type { Provision } from '../../core/rulebook/pack.ts';
import { basesOf, type Rulebook } from '../../core/rulebook/rulebook.ts';
import { formatDate } from '../../i18n/format.ts';
import type { SheetWords } from '../frame/sheet.ts';
import { conditionsText } from './conditions-text.ts';
import { measureBeside } from './naming.ts';
import { standardText } from './standard-text.ts';

/**
 * One sentence that says all the figures, conditions and dates of a provision.
 * @returns null where it has no bound yet, or speaks of no measure that is known
 */
export function provisionText(
  provision: Provision,
  rulebook: Rulebook,
  words: SheetWords,
): string | null {
  const { t, language } = words;
  const measure = rulebook.measures.get(provision.measure);
  const { least, most, due, basis, force, scope, when, strict } = provision;
  if (measure === undefined || (least === undefined && most === undefined)) return null;
  const standard = bounded(provision, standardText(provision, rulebook, words), words);
  const conditions = conditionsText(when, rulebook, words);
  const said = [
    t('writing.said.sentence', {
      measure: measureBeside(measure, standard, words),
      standard,
    }),
    ...(strict && least !== undefined && most !== undefined ? [t('writing.said.strict')] : []),
    ...(basis === undefined ? [] : [t('writing.said.basis', { basis: t(`areaBases.${basis}`) })]),
    ...(scope === undefined || scope === measure.scope
      ? []
      : [t('writing.said.scope', { scope: t(`scopes.${scope}`) })]),
    ...(conditions.length === 0
      ? []
      : [t('writing.said.for', { conditions: conditions.join(t('writing.said.and')) })]),
    ...(due === undefined ? [] : [t('writing.said.due', { date: formatDate(due, language) })]),
    t(`forces.${force}`),
  ];
  return said.join(t('writing.said.comma'));
}

/** A lower bound by rate carries no sign in a table; in a sentence it says that it is one. */
function bounded(provision: Provision, standard: string, { t }: SheetWords): string {
  const { least, most, strict } = provision;
  const isPlainRate = least !== undefined && most === undefined && !strict;
  return isPlainRate && basesOf(provision)[0] !== 'one'
    ? t('writing.said.atLeast', { standard })
    : standard;
}
