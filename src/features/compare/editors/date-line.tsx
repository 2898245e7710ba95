// A line of dates to choose one from: each with what changes on it; the arrow keys go along the line.
import { useId } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import cards from './editors.module.css';

export interface DateMark {
  /** What is chosen: a date, a year, or empty for the plan's own. */
  readonly value: string;
  readonly label: string;
  readonly events: readonly string[];
}

interface Props {
  readonly label: string;
  readonly marks: readonly DateMark[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const MOST_EVENTS = 3;

export function DateLine({ label, marks, value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={cards['line']}>
      <legend>{label}</legend>
      <div className={cards['marks']}>
        {marks.map((mark) => (
          <label key={mark.value} className={cards['mark']} data-on={mark.value === value}>
            <input
              type="radio"
              name={name}
              value={mark.value}
              checked={mark.value === value}
              onChange={() => onChange(mark.value)}
            />
            <b>{mark.label}</b>
            <Events events={mark.events} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Events({ events }: { readonly events: readonly string[] }) {
  const { t } = useWords();
  const rest = events.length - MOST_EVENTS;
  return (
    <>
      {events.slice(0, MOST_EVENTS).map((event) => (
        <span key={event} className={cards['event']}>
          {event}
        </span>
      ))}
      {rest > 0 && (
        <span className={cards['event']} title={events.slice(MOST_EVENTS).join('\n')}>
          {t('compare.dates.more', { count: rest })}
        </span>
      )}
    </>
  );
}
