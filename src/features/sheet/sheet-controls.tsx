// Which sheet, what goes on it, and the ways out: print, workbook, CSV.
import { useWords } from '../../i18n/i18n.ts';
import type { SheetSource } from '../../sheets/frame/sheet-choices.ts';
import { SHEETS, type Sheet } from '../../sheets/frame/sheet.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Exports } from './exports.tsx';
import { Listed, type Part } from './sheet-listed.tsx';
import { useSheetChoices } from './sheet-choices-store.ts';
import styles from './sheet.module.css';

interface Props {
  readonly source: SheetSource;
  readonly sheets: readonly Sheet[];
  /** False while another sheet has been chosen and is not drawn yet: nothing leaves before it is. */
  readonly isChosen: boolean;
}

export function SheetControls({ source, sheets, isChosen }: Props) {
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
      <Exports source={source} sheets={sheets} isChosen={isChosen} />
      <Frame source={source} choices={choices} choose={choose} />
      <Listed source={source} sheets={sheets} choices={choices} choose={choose} />
    </div>
  );
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
