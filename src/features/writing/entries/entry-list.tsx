// A list of entries of one kind: measures, facts, choices, assumptions, and what is only stated. One of them is open.
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import {
  freshEntry,
  withoutEntryOf,
  type EntryList as List,
} from '../../../state/writing/fresh-entries.ts';
import {
  tablesAt,
  textAt,
  withEntry,
  withEntryMoved,
  type Table,
} from '../../../state/writing/pack-data.ts';
import { isAt, useEdit, useOpenPaper } from '../open-paper.ts';
import { EntryField } from './entry-field.tsx';
import { ENTRY_FIELDS } from './fields-of.ts';
import { styles } from '../looks/styles.ts';

type Kind = keyof typeof ENTRY_FIELDS;

interface Props {
  readonly list: Kind;
  /** The place of the entry to begin with; none where it is left out. */
  readonly first?: number | null;
}

export function EntryList({ list, first = null }: Props) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const edit = useEdit();
  const [open, setOpen] = useState<number | null>(first);
  const entries = tablesAt(document, [list]);
  return (
    <section className={styles['section']} aria-label={t(`writing.lists.${list}`)}>
      <h3>{t(`writing.lists.${list}`)}</h3>
      <p className={styles['hint']}>{t(`writing.whys.${list}`)}</p>
      <ol className={styles['entries']}>
        {entries.map((entry, at) => (
          <Entry
            key={at}
            {...{ list, at, entry }}
            isOpen={open === at}
            onOpen={() => setOpen(open === at ? null : at)}
          />
        ))}
      </ol>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          edit((now) => withEntry(now, [list], entries.length, freshEntry(now, list)));
          setOpen(entries.length);
        }}
      >
        {t(`writing.adds.${list}`)}
      </button>
    </section>
  );
}

interface EntryProps {
  readonly list: Kind;
  readonly at: number;
  readonly entry: Table;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Entry({ list, at, entry, isOpen, onOpen }: EntryProps) {
  const { t, language } = useWords();
  const { problems } = useOpenPaper();
  const wrong = problems.filter(({ path }) => isAt(path, `${list}[${String(at)}]`)).length;
  const words =
    textAt(entry, ['label', language]) ||
    `${textAt(entry, ['section'])} ${textAt(entry, ['statement', language])}`.trim() ||
    t('writing.unnamed');
  return (
    <li className={styles['entry']}>
      <button type="button" className={styles['head']} aria-expanded={isOpen} onClick={onOpen}>
        <span>{words}</span>
        {wrong > 0 && (
          <span className={styles['tally']}>{t('writing.wrong', { count: wrong })}</span>
        )}
      </button>
      {isOpen && (
        <div className={styles['fields']}>
          {ENTRY_FIELDS[list].map((field) => (
            <EntryField key={field.name} entry={[list, at]} field={field} />
          ))}
          <EntryTools list={list} at={at} name={words} />
        </div>
      )}
    </li>
  );
}

interface ToolsProps {
  readonly list: List;
  readonly at: number;
  readonly name: string;
}

/** Up, down, away: each names what it moves. */
export function EntryTools({ list, at, name }: ToolsProps) {
  const { t } = useWords();
  const edit = useEdit();
  return (
    <div className={styles['tools']}>
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          className="button quiet"
          onClick={() => edit((now) => withEntryMoved(now, [list], at, by))}
        >
          {t(by === -1 ? 'writing.list.up' : 'writing.list.down', { name })}
        </button>
      ))}
      <button
        type="button"
        className="button quiet"
        onClick={() => edit((now) => withoutEntryOf(now, list, at))}
      >
        {t('writing.list.remove', { name })}
      </button>
    </div>
  );
}
