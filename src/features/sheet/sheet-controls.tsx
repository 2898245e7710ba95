// Which sheet, what goes on it, and the ways out: print, workbook, CSV.
import { useMemo } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { GROUPS, type Group } from '../../core/rulebook/pack.ts';
import { planningSheets } from '../../sheets/planning-sheets.ts';
import type { SheetChoices, SheetSource } from '../../sheets/sheet-choices.ts';
import { SHEETS, type Column, type Sheet } from '../../sheets/sheet.ts';
import type { Rules } from '../../state/rules.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Exports } from './exports.tsx';
import { useSheetChoices } from './sheet-choices-store.ts';
import styles from './sheet.module.css';

interface Props {
  readonly source: SheetSource;
  readonly sheets: readonly Sheet[];
  readonly rules: Rules;
}

export function SheetControls({ source, sheets, rules }: Props) {
  const { t } = useWords();
  const { choices, choose } = useSheetChoices();
  return (
    <div className={`${styles['controls']} no-print`}>
      <h2 className={styles['heading']}>{t('sheet.heading')}</h2>
      <Segmented
        label={t('sheet.which')}
        value={choices.sheet}
        onChange={(sheet) => choose({ sheet })}
        options={SHEETS.map((id) => ({ id, label: t(`sheet.kinds.${id}`) }))}
      />
      {choices.sheet === 'street' && (
        <Segmented
          label={t('sheet.paper')}
          value={choices.paper}
          onChange={(paper) => choose({ paper })}
          options={(['a3', 'a4'] as const).map((id) => ({ id, label: t(`sheet.papers.${id}`) }))}
        />
      )}
      <Exports source={source} sheets={sheets} rules={rules} />
      <Frame source={source} choices={choices} choose={choose} />
      <Listed source={source} choices={choices} choose={choose} />
    </div>
  );
}

interface Part {
  readonly source: SheetSource;
  readonly choices: SheetChoices;
  readonly choose: (change: Partial<SheetChoices>) => void;
}

function Frame({ source, choices, choose }: Part) {
  const { t } = useWords();
  const { units } = source.assessment.evaluator.situation;
  const places = units.filter(({ scope }) => scope === 'street' || scope === 'community');
  return (
    <div className={styles['fields']}>
      <label>
        {t('sheet.compiler')}
        <input
          className="input"
          value={choices.compiler}
          onChange={(event) => choose({ compiler: event.target.value })}
        />
      </label>
      <label>
        {t('sheet.dataDate')}
        <input
          className="input"
          type="date"
          value={choices.dataDate || source.assessment.plan.asOf}
          onChange={(event) => choose({ dataDate: event.target.value })}
        />
      </label>
      <label>
        {t('sheet.place')}
        <select
          className="input"
          value={source.choices.only}
          onChange={(event) => choose({ only: event.target.value })}
        >
          <option value="">{t('sheet.everywhere')}</option>
          {places.map(({ scope, at, name, parent }) => (
            <option key={`${scope} ${at}`} value={at}>
              {scope === 'street' ? name || at : `${parent?.name ?? ''} · ${name || at}`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Every column that could be listed; those of one community's sheet are those of all. */
function columnsOf(source: SheetSource): Column[] {
  const { units } = source.assessment.evaluator.situation;
  const [one] = units.filter(({ scope }) => scope === 'community');
  const only = source.choices.sheet === 'community' ? (one?.at ?? '') : source.choices.only;
  const every = planningSheets({
    ...source,
    choices: { ...source.choices, hiddenColumns: [], emptyRows: false, only },
  }).flatMap(({ tables }) => tables.flatMap(({ columns }) => columns));
  return [...new Map(every.map((column) => [column.id, column])).values()];
}

/** Ticks for groups, columns and the items on which the papers are silent. */
function Listed({ source, choices, choose }: Part) {
  const { t } = useWords();
  const toggled = <T,>(list: readonly T[], one: T) =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  const columns = useMemo(() => columnsOf(source), [source]);
  const groups = GROUPS.filter((group) =>
    source.assessment.outcomes.some(({ measure }) => measure.group === group),
  );
  return (
    <details className={styles['options']}>
      <summary>{t('sheet.options')}</summary>
      {choices.sheet === 'schedule' && (
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={choices.emptyRows}
            onChange={() => choose({ emptyRows: !choices.emptyRows })}
          />
          {t('sheet.emptyRows')}
        </label>
      )}
      <fieldset>
        <legend>{t('sheet.groupsShown')}</legend>
        {groups.map((group: Group) => (
          <label key={group} className={styles['tick']}>
            <input
              type="checkbox"
              checked={!choices.hiddenGroups.includes(group)}
              onChange={() => choose({ hiddenGroups: toggled(choices.hiddenGroups, group) })}
            />
            {t(`groups.${group}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('sheet.columnsShown')}</legend>
        {columns.map(({ id, head, over }) => (
          <label key={id} className={styles['tick']}>
            <input
              type="checkbox"
              checked={!choices.hiddenColumns.includes(id)}
              onChange={() => choose({ hiddenColumns: toggled(choices.hiddenColumns, id) })}
            />
            {over === undefined ? head : `${over} · ${head}`}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
