// What the table does not say and the planner must: the street, urban or rural, and who has moved.
import { useId } from 'react';
import { SETTLEMENTS } from '../../../core/plan/terms.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import type { TakeChoices } from '../../../state/register/take-rows.ts';
import type { Import } from '../use-import.ts';
import type { Taking } from '../use-taking.ts';
import styles from '../import.module.css';

const ELSEWHERE = ['ask', 'move', 'add'] as const;
const ELSEWHERE_WORDS = {
  ask: 'register.import.elsewhereAsk',
  move: 'register.import.elsewhereMove',
  add: 'register.import.elsewhereAdd',
} as const;

interface Props {
  readonly work: Import;
  readonly taking: Taking;
}

export function ImportChoices({ work, taking }: Props) {
  const { t } = useWords();
  const has = (id: string) => work.match?.columns.some(({ target }) => target === id) === true;
  const { taken, choices } = taking;
  const moved = taken.waiting.filter(({ code }) => code === 'in-another-street').length;
  return (
    <div className={styles['choices']}>
      {taken.replaced > 0 && (
        <p className={styles['why']}>{t('register.import.replaced', { count: taken.replaced })}</p>
      )}
      {has('name') && !has('street') && <StreetField taking={taking} />}
      {has('name') && !has('settlement') && <SettlementField taking={taking} />}
      {(moved > 0 || choices.elsewhere !== 'ask') && <Elsewhere taking={taking} count={moved} />}
    </div>
  );
}

function StreetField({ taking: { choices, choose } }: { readonly taking: Taking }) {
  const { t } = useWords();
  const list = useId();
  const streets = usePlanStore((state) => state.draft.streets);
  return (
    <label className={styles['choice']}>
      {t('register.import.newStreet')}
      <input
        className="input"
        list={list}
        value={choices.street}
        onChange={(event) => choose({ street: event.target.value })}
      />
      <datalist id={list}>
        {streets.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}

function SettlementField({ taking: { choices, choose } }: { readonly taking: Taking }) {
  const { t } = useWords();
  return (
    <label className={styles['choice']}>
      {t('register.import.settlementOf')}
      <select
        className="input"
        value={choices.settlement}
        onChange={(event) => choose({ settlement: event.target.value })}
      >
        {SETTLEMENTS.map((id) => (
          <option key={id} value={id}>
            {t(`settlements.${id}`)}
          </option>
        ))}
        <option value="">{t('register.import.settlementOpen')}</option>
      </select>
    </label>
  );
}

interface ElsewhereProps {
  readonly taking: Taking;
  readonly count: number;
}

function Elsewhere({ taking: { choices, choose }, count }: ElsewhereProps) {
  const { t } = useWords();
  const change = (elsewhere: TakeChoices['elsewhere']) => choose({ elsewhere });
  return (
    <fieldset className={styles['ask']}>
      <legend>{t('register.import.elsewhere', { count })}</legend>
      {ELSEWHERE.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="elsewhere"
            checked={choices.elsewhere === id}
            onChange={() => change(id)}
          />{' '}
          {t(ELSEWHERE_WORDS[id])}
        </label>
      ))}
    </fieldset>
  );
}
