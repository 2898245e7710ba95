// What goes on the sheet: ticks for groups, columns and the items on which the papers are silent.
import { useMemo } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { GROUPS } from '../../core/rulebook/pack.ts';
import { planningSheets } from '../../sheets/planning-sheets.ts';
import type { SheetChoices, SheetSource } from '../../sheets/frame/sheet-choices.ts';
import type { Column, Sheet } from '../../sheets/frame/sheet.ts';
import styles from './sheet.module.css';

export interface Part {
  readonly source: SheetSource;
  readonly choices: SheetChoices;
  readonly choose: (change: Partial<SheetChoices>) => void;
}

/** Every column that could be listed: those of one community's sheet are those of all, and what lists all is at hand. */
function columnsOf(source: SheetSource, sheets: readonly Sheet[]): Column[] {
  const { hiddenColumns, emptyRows, sheet } = source.choices;
  if (hiddenColumns.length === 0 && !emptyRows && sheet !== 'community') return everyColumn(sheets);
  const { units } = source.assessment.evaluator.situation;
  const [one] = units.filter(({ scope }) => scope === 'community');
  const only = source.choices.sheet === 'community' ? (one?.at ?? '') : source.choices.only;
  return everyColumn(
    planningSheets({
      ...source,
      choices: { ...source.choices, hiddenColumns: [], emptyRows: false, only },
    }),
  );
}

function everyColumn(sheets: readonly Sheet[]): Column[] {
  const every = sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns));
  return [...new Map(every.map((column) => [column.id, column])).values()];
}

/** What may be listed besides, by sheet. */
const OPTIONS = {
  schedule: 'emptyRows',
  street: 'everyMeasure',
  community: null,
  statement: null,
  ledger: null,
  glance: null,
} as const;

interface ListedProps extends Part {
  readonly sheets: readonly Sheet[];
}

/** Ticks for groups, columns and the items on which the papers are silent. */
export function Listed({ source, sheets, choices, choose }: ListedProps) {
  const { t } = useWords();
  const columns = useMemo(() => columnsOf(source, sheets), [source, sheets]);
  const groups = GROUPS.filter((group) =>
    source.assessment.outcomes.some(({ measure }) => measure.group === group),
  );
  const option = OPTIONS[choices.sheet];
  return (
    <details className={styles['options']}>
      <summary>{t('sheet.options')}</summary>
      {option !== null && (
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={choices[option]}
            onChange={() => choose({ [option]: !choices[option] })}
          />
          {t(`sheet.${option}`)}
        </label>
      )}
      <Ticks
        legend={t('sheet.groupsShown')}
        options={groups.map((id) => ({ id, label: t(`groups.${id}`) }))}
        hidden={choices.hiddenGroups}
        onHide={(hiddenGroups) => choose({ hiddenGroups })}
      />
      <Ticks
        legend={t('sheet.columnsShown')}
        options={columns.map(({ id, head, over }) => ({
          id,
          label: over === undefined ? head : `${over} · ${head}`,
        }))}
        hidden={choices.hiddenColumns}
        onHide={(hiddenColumns) => choose({ hiddenColumns })}
      />
    </details>
  );
}

interface TicksProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly hidden: readonly T[];
  readonly onHide: (hidden: readonly T[]) => void;
}

function Ticks<T extends string>({ legend, options, hidden, onHide }: TicksProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id} className={styles['tick']}>
          <input
            type="checkbox"
            checked={!hidden.includes(id)}
            onChange={() =>
              onHide(hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id])
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
