// An edited workbook before it is taken: each cell that would change, to be taken or left, and nothing changes before one says so.
import { useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { Drawer } from '../../ui/drawer.tsx';
import type { WorkbookChange } from './workbook-changes.ts';
import styles from './workbook-preview.module.css';

interface Props {
  readonly changes: readonly WorkbookChange[];
  readonly onTake: (taken: readonly WorkbookChange[]) => void;
  readonly onClose: () => void;
}

export function WorkbookPreview({ changes, onTake, onClose }: Props) {
  const { t } = useWords();
  const [left, setLeft] = useState<ReadonlySet<WorkbookChange>>(new Set());
  const taken = changes.filter((one) => !left.has(one));
  const turn = (one: WorkbookChange) => {
    const next = new Set(left);
    if (!next.delete(one)) next.add(one);
    setLeft(next);
  };
  return (
    <Drawer
      title={t('sheet.changes.heading', { count: changes.length })}
      subtitle={t('sheet.changes.why')}
      closeLabel={t('sheet.changes.leave')}
      onClose={onClose}
    >
      <p className={styles['take']}>
        <button
          type="button"
          className="button"
          disabled={taken.length === 0}
          onClick={() => onTake(taken)}
        >
          {t('sheet.changes.take', { count: taken.length })}
        </button>
      </p>
      <Cells changes={changes} left={left} onTurn={turn} />
    </Drawer>
  );
}

interface CellsProps {
  readonly changes: readonly WorkbookChange[];
  readonly left: ReadonlySet<WorkbookChange>;
  readonly onTurn: (one: WorkbookChange) => void;
}

function Cells({ changes, left, onTurn }: CellsProps) {
  const { t } = useWords();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {(['taken', 'name', 'column', 'from', 'to'] as const).map((word) => (
            <th key={word} scope="col">
              {t(`sheet.changes.${word}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((one, at) => (
          <Line key={at} one={one} isTaken={!left.has(one)} onTurn={() => onTurn(one)} />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly one: WorkbookChange;
  readonly isTaken: boolean;
  readonly onTurn: () => void;
}

function Line({ one: { name, column, from, to }, isTaken, onTurn }: LineProps) {
  const { t } = useWords();
  const nothing = t('sheet.changes.nothing');
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={t('sheet.changes.takeOne', { name, column })}
          checked={isTaken}
          onChange={onTurn}
        />
      </td>
      <th scope="row">{name}</th>
      <td>{column}</td>
      <td>{from || nothing}</td>
      <td>{to || nothing}</td>
    </tr>
  );
}
