// Why a provision does not count here, in one phrase.
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import type { Provision } from '../../../core/rulebook/pack.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { conditionText } from '../../../sheets/words/condition-words.ts';
import type { Hearing } from '../../../sheets/words/explanation.ts';
import { useInputName } from './input-names.ts';
import { useSteady } from './loaded.ts';

export function useFateText(): (
  heard: { readonly fate: Hearing['fate']; readonly provision: Pick<Provision, 'when'> },
  unit: Unit | null,
) => string {
  const { t, say, language } = useWords();
  const { rules, asOf } = useSteady();
  const nameOf = useInputName({ rules });
  const { measures } = rules.rulebook;
  const and = (names: Iterable<string>) => [...names].join(t('results.and'));
  const words = { t, say, language };
  return ({ fate, provision }, unit) => {
    switch (fate.kind) {
      case 'notInForce':
        return t('fates.notInForce', { date: formatDate(asOf, language) });
      case 'coming':
        return t('fates.coming', { due: formatDate(fate.due, language) });
      case 'condition':
      case 'noMembers':
        return t(`fates.${fate.kind}`, {
          condition: conditionText(fate.condition, { provision, unit }, rules.rulebook, words),
        });
      case 'overridden':
        return t('fates.overridden', { by: fate.by });
      case 'baseSilent': {
        const measure = measures.get(fate.base);
        return t('fates.baseSilent', {
          base: measure === undefined ? fate.base : say(measure.label),
        });
      }
      case 'pending':
        return t('fates.pending', {
          inputs: and(new Set(fate.missing.map(({ input }) => nameOf(input)))),
        });
      default:
        return t(`fates.${fate.kind}`);
    }
  };
}
