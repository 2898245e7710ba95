// What each column of the file was taken for, with its first cells.
import { Heads, ScrollTable } from '../../fields/scroll-table.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { batchZh } from '../../i18n/zh/batch.ts';
import styles from './batch.module.css';
import type { LookedColumn } from './worker/look.ts';

type Figure = keyof typeof batchZh.figures;
const isFigure = (id: string): id is Figure => Object.hasOwn(batchZh.figures, id);

interface Props {
  readonly columns: readonly LookedColumn[];
  readonly isFolded: boolean;
}

export function Understood({ columns, isFolded }: Props) {
  const { t } = useWords();
  const title = t('batch.understood');
  return (
    <details className={styles['details']} open={!isFolded}>
      <summary>{title}</summary>
      <ScrollTable title={title}>
        <Heads
          words={[t('batch.columnHead'), t('batch.meansHead'), t('batch.cellsHead')]}
          figures={[]}
        />
        <tbody>
          {columns.map((column, at) => (
            // Two columns may bear one name.
            <tr key={`${at} ${column.header}`}>
              <th scope="row">{column.header}</th>
              <td>
                <Meaning column={column} />
              </td>
              <td>{column.cells.filter((cell) => cell !== '').join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  );
}

function Meaning({ column: { field, figure, mayBe } }: { readonly column: LookedColumn }) {
  const { t, language } = useWords();
  if (field !== null) return t(`batch.fields.${field}`);
  if (mayBe !== null)
    return (
      <span className={styles['wrong']}>
        {t(`batch.doubts.${mayBe.code}`, { label: mayBe.label[language] })}
      </span>
    );
  if (figure === null) return <span className={styles['unused']}>{t('batch.notUsed')}</span>;
  const { from, id, label } = figure;
  if (from === 'fact' && isFigure(id)) return t(`batch.figures.${id}`);
  return from === 'existing' ? t('batch.existing', { label: label[language] }) : label[language];
}
