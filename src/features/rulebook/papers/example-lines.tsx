// The worked examples of a provision, computed in front of the reader: what was expected, what comes out, and whether it holds.
import { decimal } from '../../../core/quantity/decimal.ts';
import { computedExample, type Example } from '../../../core/rulebook/examples.ts';
import type { Provision } from '../../../core/rulebook/pack.ts';
import { formatDecimal, groupDigits } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { inputName } from '../../../sheets/words/naming.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import styles from './papers.module.css';

export function ExampleLines({ provision }: { readonly provision: Provision }) {
  const { t } = useWords();
  const { examples } = useRulebook();
  const found = examples?.(provision) ?? [];
  if (found.length === 0) return null;
  return (
    <div className={styles['examples']}>
      <span className={styles['label']}>{t('rulebook.examples.heading')}</span>
      <ul>
        {found.map((example) => (
          <li key={JSON.stringify(example)}>
            <ExampleLine provision={provision} example={example} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ExampleLine({
  provision,
  example,
}: {
  readonly provision: Provision;
  readonly example: Example;
}) {
  const words = useWords();
  const { t, language } = words;
  const { rulebook } = useRulebook();
  const whole = rulebook.measures.get(provision.measure)?.whole ?? false;
  const ends = computedExample(provision, whole, example);
  const given = Object.entries(example.given).map(
    ([id, value]) => `${inputName(id, rulebook, words)} ${formatDecimal(decimal(value), language)}`,
  );
  const shown = (text: string | null) =>
    text === null ? t('rulebook.examples.none') : groupDigits(text, language);
  return (
    <>
      {given.length === 0
        ? t('rulebook.examples.nothing')
        : t('rulebook.examples.given', { given: given.join(t('results.and')) })}{' '}
      {ends === null
        ? t('rulebook.examples.lacks')
        : ends.map(({ end, expected, found }, at) => (
            <span key={end} className={expected === found ? styles['holds'] : styles['fails']}>
              {at > 0 && '· '}
              {t(`rulebook.examples.${end}`, {
                expected: shown(expected),
                found: shown(found),
              })}{' '}
              {expected === found
                ? `✓ ${t('rulebook.examples.holds')}`
                : `✗ ${t('rulebook.examples.fails')}`}{' '}
            </span>
          ))}
    </>
  );
}
