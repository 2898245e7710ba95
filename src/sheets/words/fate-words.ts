// Why a provision does not count here, in one phrase of the sheet's language.
import { formatDate } from '../../i18n/format.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { conditionText } from './condition-words.ts';
import type { Hearing } from './explanation.ts';
import { inputName } from './naming.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';

/** `unit` is the place at which the provision was considered. */
export function fateText(
  { fate, provision }: Pick<Hearing, 'fate' | 'provision'>,
  unit: Unit,
  source: Pick<SheetSource, 'words' | 'assessment'>,
): string {
  const { words, assessment } = source;
  const { t, language } = words;
  const { rulebook, plan } = assessment;
  const and = t('results.and');
  switch (fate.kind) {
    case 'notInForce':
      return t('fates.notInForce', { date: formatDate(plan.asOf, language) });
    case 'coming':
      return t('fates.coming', { due: formatDate(fate.due, language) });
    case 'condition':
    case 'noMembers':
      return t(`fates.${fate.kind}`, {
        condition: conditionText(fate.condition, { provision, unit }, rulebook, words),
      });
    case 'overridden':
      return t('fates.overridden', { by: citationOf(fate.by, source) });
    case 'baseSilent':
      return t('fates.baseSilent', { base: inputName(fate.base, rulebook, words) });
    case 'pending':
      return t('fates.pending', {
        inputs: [
          ...new Set(fate.missing.map(({ input }) => inputName(input, rulebook, words))),
        ].join(and),
      });
    default:
      return t(`fates.${fate.kind}`);
  }
}

function citationOf(
  id: string,
  { words, assessment }: Pick<SheetSource, 'words' | 'assessment'>,
): string {
  const rule = assessment.rulebook.rules.find(({ provision }) => provision.id === id);
  return rule === undefined
    ? id
    : `${rule.document.number ?? words.say(rule.document.title)} ${rule.provision.section}`;
}
