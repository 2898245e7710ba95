// What counties and wider places owe themselves: a batch does not judge it, and says so beside its own numbers.
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { MeasureLink } from '../../../fields/links/measure-link.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import styles from '../batch.module.css';
import type { BatchView } from '../worker/views.ts';
import { useCount } from './overview.tsx';

export function Wider({ wider }: { readonly wider: BatchView['wider'] }) {
  const { t, language } = useWords();
  const count = useCount();
  if (wider.length === 0) return null;
  const title = t('batch.wider.title');
  return (
    <>
      <p className={styles['note']}>{t('batch.wider.note', { number: count(wider.length) })}</p>
      <details className={`${styles['details'] ?? ''} no-print`}>
        <summary>{title}</summary>
        <ScrollTable title={title}>
          <Heads
            words={[t('batch.wider.head'), t('batch.heads.scope'), t('batch.places')]}
            figures={[2]}
          />
          <tbody>
            {wider.map(({ scope, measure, places }) => (
              <tr key={`${scope} ${measure.id}`}>
                <th scope="row">
                  <MeasureLink id={measure.id}>{measure.label[language]}</MeasureLink>
                </th>
                <td>{t(`scopes.${scope}`)}</td>
                <td className="number">{count(places)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </>
  );
}
