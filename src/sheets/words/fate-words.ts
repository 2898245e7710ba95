// Why a provision does not count here, in one phrase of the sheet's language.
import { formatDate } from '../../i18n/format.ts';
import type { Hearing } from './explanation.ts';
import { inputName } from './naming.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';

const CONDITIONS = [
  'settlement',
  'development',
  'kind',
  'places',
  'placesExcept',
  'countyClass',
] as const;

export function fateText(fate: Hearing['fate'], source: SheetSource): string {
  const { words, assessment } = source;
  const { t, language } = words;
  const { rulebook, plan } = assessment;
  const and = t('results.and');
  const condition = (names: string) => names.split(', ').map((name) => conditionName(name, source));
  switch (fate.kind) {
    case 'notInForce':
      return t('fates.notInForce', { date: formatDate(plan.asOf, language) });
    case 'coming':
      return t('fates.coming', { due: formatDate(fate.due, language) });
    case 'condition':
    case 'noMembers':
      return t(`fates.${fate.kind}`, { condition: condition(fate.condition).join(and) });
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

function conditionName(name: string, { words, assessment }: SheetSource): string {
  const known = CONDITIONS.find((one) => one === name);
  return known === undefined
    ? inputName(name, assessment.rulebook, words)
    : words.t(`conditions.${known}`);
}

function citationOf(id: string, { words, assessment }: SheetSource): string {
  const rule = assessment.rulebook.rules.find(({ provision }) => provision.id === id);
  return rule === undefined
    ? id
    : `${rule.document.number ?? words.say(rule.document.title)} ${rule.provision.section}`;
}
