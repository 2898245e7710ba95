// One provision to read: what it says, as a standard, whom it speaks to, from when, what was read into it, its examples, and what it does here.
import type { ProvisionHere } from '../../../core/catalogue/acting.ts';
import type { PackDocument, Provision } from '../../../core/rulebook/pack.ts';
import { scopeOf } from '../../../core/rulebook/rulebook.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { appliesTexts } from '../../../sheets/words/applies-text.ts';
import { standardText } from '../../../sheets/words/standard-text.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { ForceMark } from '../force-mark.tsx';
import page from '../rulebook.module.css';
import { ActsHere } from './acts-here.tsx';
import { ExampleLines } from './example-lines.tsx';
import { OtherProvisions } from './other-provisions.tsx';
import styles from './papers.module.css';

interface Props {
  readonly provision: Provision;
  readonly document: PackDocument;
  /** What became of it in the plan in hand; null where it was not considered. */
  readonly here: ProvisionHere | null;
}

export function ProvisionCard({ provision, document, here }: Props) {
  const { say } = useWords();
  return (
    <article className={styles['card']} data-section={provision.section} tabIndex={-1}>
      <p className={styles['statement']}>
        <b className={styles['section']}>{provision.section}</b> {say(provision.statement)}
      </p>
      <Rule provision={provision} document={document} />
      <Readings provision={provision} />
      <OtherProvisions provision={provision} />
      <ExampleLines provision={provision} />
      <ActsHere document={document} here={here} />
    </article>
  );
}

/** Measure, standard, force, whom it speaks to, and its dates. */
function Rule({ provision, document }: Omit<Props, 'here'>) {
  const words = useWords();
  const { rulebook } = useRulebook();
  const { t, say, language } = words;
  const { measure, due, basis, force } = provision;
  const label = rulebook.measures.get(measure)?.label;
  const applies = appliesTexts(provision, rulebook, words);
  const from = document.from ?? document.issued;
  const said = [
    t('rulebook.provision.scope', { scope: t(`scopes.${scopeOf(provision, rulebook.measures)}`) }),
    applies.length === 0 ? t('rulebook.provision.everywhere') : applies.join(t('results.and')),
    ...(basis === undefined
      ? []
      : [t('rulebook.provision.basis', { basis: t(`areaBases.${basis}`) })]),
    ...(from === null ? [] : [t('rulebook.provision.from', { date: formatDate(from, language) })]),
    ...(document.to === null
      ? []
      : [t('rulebook.provision.until', { date: formatDate(document.to, language) })]),
    ...(due === undefined
      ? []
      : [t('rulebook.provision.due', { date: formatDate(due, language) })]),
  ];
  return (
    <p className={styles['rule']}>
      <a href={ruleHref({ kind: 'measure', id: measure })}>
        {label === undefined ? measure : say(label)}
      </a>{' '}
      <b>{standardText(provision, rulebook, words)}</b> · <ForceMark force={force} /> ·{' '}
      <span className={page['cite']}>{said.join(' · ')}</span>
    </p>
  );
}

/** What was read into the sentence: decided once, or by a choice of the planner. */
function Readings({ provision: { reading, figure, alternative } }: Pick<Props, 'provision'>) {
  const { t, say, language } = useWords();
  const { alternatives } = useRulebook().rulebook;
  const group = alternative === undefined ? undefined : alternatives.get(alternative.group);
  const choice = group?.choices.find(({ id }) => id === alternative?.choice);
  return (
    <>
      {reading !== undefined && (
        <p className={styles['reading']}>
          <b>{t('explain.reading')}</b> {say(reading.question)}
          {language === 'zh' ? '：' : ': '}
          {say(reading.chosen)}
        </p>
      )}
      {figure === 'reading' && <p className={styles['reading']}>{t('explain.figureOurs')}</p>}
      {group !== undefined && choice !== undefined && (
        <p className={styles['reading']}>
          <a href={ruleHref({ kind: 'readings' })}>
            {t('rulebook.provision.choice', {
              group: say(group.label),
              choice: say(choice.label),
            })}
          </a>
        </p>
      )}
    </>
  );
}
