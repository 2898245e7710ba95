// What each level of a place's chain says of every measure, side by side; a dash where it is silent.
import type { ChainSpeech, SpeechRow } from '../../../core/catalogue/chain-speech.ts';
import type { Rule } from '../../../core/rulebook/rulebook.ts';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { SourceLink } from '../../../fields/source-link.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { FORCE_MARKS } from '../../../sheets/frame/force-words.ts';
import { appliesTexts } from '../../../sheets/words/applies-text.ts';
import { standardText } from '../../../sheets/words/standard-text.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { usePlaceName } from '../place-name.ts';
import page from '../rulebook.module.css';
import styles from './places.module.css';

export function SpeechTable({ speech: { levels, rows } }: { readonly speech: ChainSpeech }) {
  const { t } = useWords();
  const nameOf = usePlaceName();
  const speaking = levels.map(({ papers }) => papers.length > 0);
  const title = t('rulebook.place.table');
  const heads = levels.filter((_, at) => speaking[at]).map(({ code }) => nameOf(code));
  return (
    <section className={page['section']}>
      <h3>{title}</h3>
      <p className={page['why']}>{t('rulebook.place.tableWhy')}</p>
      <ScrollTable title={title}>
        <Heads words={[t('rulebook.columns.measure'), ...heads]} figures={[]} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.measure.id} row={row} speaking={speaking} />
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function Row({
  row: { measure, said },
  speaking,
}: {
  readonly row: SpeechRow;
  readonly speaking: readonly boolean[];
}) {
  const { say } = useWords();
  return (
    <tr>
      <th scope="row">
        <a href={ruleHref({ kind: 'measure', id: measure.id })}>{say(measure.label)}</a>
      </th>
      {said.map((rules, at) =>
        speaking[at] === true ? (
          <td key={rules[0]?.document.jurisdiction ?? String(at)}>
            {rules.length === 0 && '—'}
            {rules.map((rule) => (
              <Said key={rule.provision.id} rule={rule} />
            ))}
          </td>
        ) : null,
      )}
    </tr>
  );
}

function Said({ rule: { provision, document } }: { readonly rule: Rule }) {
  const words = useWords();
  const { rulebook } = useRulebook();
  const applies = appliesTexts(provision, rulebook, words);
  return (
    <div className={styles['said']} title={words.t(`forces.${provision.force}`)}>
      {FORCE_MARKS[provision.force]} {standardText(provision, rulebook, words)}
      {applies.length > 0 && ` (${applies.join(words.t('results.and'))})`}{' '}
      <span className={page['cite']}>
        <SourceLink document={document} section={provision.section}>
          {provision.section}
        </SourceLink>
      </span>
    </div>
  );
}
