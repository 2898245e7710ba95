// What a provision does in the plan in hand: the results it decides, each a link to its reason, and why it does nothing elsewhere.
import type { ProvisionHere, SameFate } from '../../../core/catalogue/acting.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { placeChain } from '../../../core/plan/place.ts';
import type { PackDocument } from '../../../core/rulebook/pack.ts';
import { takesPart } from '../../../core/rulebook/rulebook.ts';
import { useRequirementBy } from '../../../fields/required.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import { fateText } from '../../../sheets/words/fate-words.ts';
import { explainedHref } from '../../../state/rulebook/explained-address.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { useSettings } from '../../../state/settings-store.ts';
import { usePlaceName } from '../place-name.ts';
import styles from './papers.module.css';

interface Props {
  readonly document: PackDocument;
  readonly here: ProvisionHere | null;
}

export function ActsHere({ document, here }: Props) {
  const { t } = useWords();
  const absent = useAbsence(document);
  return (
    <div className={styles['acts']}>
      <span className={styles['label']}>{t('rulebook.acts.heading')}</span>
      {here === null || absent !== null ? (
        <span>{absent ?? t('rulebook.acts.unasked')}</span>
      ) : (
        <ul>
          <Results kind="binds" outcomes={here.binds} />
          <Results kind="satisfied" outcomes={here.satisfied} />
          {here.others.map((one) => (
            <Other key={`${one.fate.kind} ${one.first.unit.at}`} {...one} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Why the paper as a whole takes no part; null where it does. */
function useAbsence(document: PackDocument): string | null {
  const { t } = useWords();
  const nameOf = usePlaceName();
  const { rulebook, assessment } = useRulebook();
  if (assessment === null) return t('rulebook.acts.noPlan');
  const { place, packs } = assessment.plan;
  const chain = placeChain(place, rulebook.places);
  const { jurisdiction } = document;
  if (jurisdiction !== null && !chain.includes(jurisdiction))
    return t('rulebook.acts.elsewhere', { place: nameOf(jurisdiction) });
  return takesPart(document, chain, packs) ? null : t('rulebook.acts.off');
}

const MOST = 3;

interface ResultsProps {
  readonly kind: 'binds' | 'satisfied';
  readonly outcomes: readonly Outcome[];
}

function Results({ kind, outcomes }: ResultsProps) {
  const { t } = useWords();
  const [first] = outcomes;
  if (first === undefined) return null;
  const { unit, measure } = first;
  const count = outcomes.length;
  return (
    <li>
      {t(`rulebook.acts.${kind}`, { count })}{' '}
      {outcomes.slice(0, MOST).map((outcome) => (
        <OneResult key={outcome.unit.at} outcome={outcome} />
      ))}
      {count > MOST && (
        <a
          className={styles['result']}
          href={explainedHref({ measure: measure.id, scope: unit.scope, at: null })}
        >
          {t('rulebook.acts.all', { count })}
        </a>
      )}
    </li>
  );
}

/** A result that opens its reason. */
function OneResult({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords();
  const { t } = words;
  const requirement = useRequirementBy(useSettings((state) => state.yardstick));
  const { unit, measure } = outcome;
  return (
    <a
      className={styles['result']}
      href={explainedHref({ measure: measure.id, scope: unit.scope, at: unit.at })}
    >
      {t('rulebook.acts.open', { place: unitName(unit, words), value: requirement(outcome) })}
    </a>
  );
}

function Other({ fate, first, places }: SameFate) {
  const words = useWords();
  const { assessment } = useRulebook();
  if (assessment === null || fate.kind === 'binds' || fate.kind === 'satisfied') return null;
  const [considered] = first.considered.filter((one) => one.fate === fate);
  if (considered === undefined) return null;
  const reason = fateText({ fate, provision: considered.rule.provision }, first.unit, {
    words,
    assessment,
  });
  return <li>{words.t('rulebook.acts.other', { count: places, reason })}</li>;
}
