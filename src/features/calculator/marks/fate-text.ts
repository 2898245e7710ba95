// Why a provision does not count here, in one phrase.
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { zh } from '../../../i18n/words.zh.ts';
import type { Hearing } from '../../../sheets/words/explanation.ts';
import { useInputName } from './input-names.ts';
import { useSteady } from './loaded.ts';

type KnownCondition = keyof typeof zh.conditions;
const isKnown = (name: string): name is KnownCondition => Object.hasOwn(zh.conditions, name);

export function useFateText(): (fate: Hearing['fate']) => string {
  const { t, say, language } = useWords();
  const { rules, asOf } = useSteady();
  const nameOf = useInputName({ rules });
  const { measures } = rules.rulebook;
  const and = (names: Iterable<string>) => [...names].join(t('results.and'));
  const condition = (names: string) =>
    and(names.split(', ').map((name) => (isKnown(name) ? t(`conditions.${name}`) : nameOf(name))));
  return (fate) => {
    switch (fate.kind) {
      case 'notInForce':
        return t('fates.notInForce', { date: formatDate(asOf, language) });
      case 'coming':
        return t('fates.coming', { due: formatDate(fate.due, language) });
      case 'otherChoice':
      case 'encouraged':
        return t(`fates.${fate.kind}`);
      case 'condition':
      case 'noMembers':
        return t(`fates.${fate.kind}`, { condition: condition(fate.condition) });
      case 'dependsOnPlace':
        return t('fates.dependsOnPlace');
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
    }
  };
}
