// Every provision that bounds a measure: whose, from when, what it asks and of whom.
import { dayOf } from '../../../core/catalogue/bounding.ts';
import type { Rule } from '../../../core/rulebook/rulebook.ts';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { SourceLink } from '../../../fields/source-link.tsx';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { appliesTexts } from '../../../sheets/words/applies-text.ts';
import { standardText } from '../../../sheets/words/standard-text.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { ForceMark } from '../force-mark.tsx';
import { usePlaceName } from '../place-name.ts';
import page from '../rulebook.module.css';

const HEADS = ['from', 'place', 'paper', 'standard', 'applies', 'force'] as const;

export function BoundingTable({ rules }: { readonly rules: readonly Rule[] }) {
  const { t } = useWords();
  const title = t('rulebook.measure.all', { count: rules.length });
  return (
    <section className={page['section']}>
      <h3>{title}</h3>
      <ScrollTable title={title}>
        <Heads words={HEADS.map((one) => t(`rulebook.columns.${one}`))} figures={[]} />
        <tbody>
          {rules.map((rule) => (
            <Row key={rule.provision.id} rule={rule} />
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function Row({ rule: { document, provision } }: { readonly rule: Rule }) {
  const words = useWords();
  const { t, language } = words;
  const { rulebook } = useRulebook();
  const nameOf = usePlaceName();
  const day = dayOf(document);
  const { jurisdiction, to } = document;
  return (
    <tr>
      <td>
        {day === null ? t('rulebook.measure.undated') : formatDate(day, language)}
        {to !== null && (
          <>
            <br />
            {t('rulebook.provision.until', { date: formatDate(to, language) })}
          </>
        )}
      </td>
      <td>
        {jurisdiction === null ? (
          nameOf(null)
        ) : (
          <a href={ruleHref({ kind: 'place', code: jurisdiction })}>{nameOf(jurisdiction)}</a>
        )}
      </td>
      <td>
        <SourceLink document={document} section={provision.section} />
      </td>
      <td>{standardText(provision, rulebook, words)}</td>
      <td>{appliesTexts(provision, rulebook, words).join(t('results.and'))}</td>
      <td>
        <ForceMark force={provision.force} />
      </td>
    </tr>
  );
}
