// The form of one provision: where it stands, its sentence, read back at once, and all that can be said beside it.
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { textAt, type Table } from '../../../state/writing/pack-data.ts';
import { EntryField } from '../entries/entry-field.tsx';
import { EntryTools } from '../entries/entry-list.tsx';
import { PROVISION_FIELDS } from '../entries/fields-of.ts';
import { TextField } from '../entries/text-field.tsx';
import { WordsField } from '../entries/words-field.tsx';
import { conditionCount, Conditions } from './conditions.tsx';
import { Examples } from './examples.tsx';
import { ReadBack } from './read-back.tsx';
import { Sentence } from './sentence.tsx';
import { SeriesPart } from './series-table.tsx';
import { BesideBands } from './beside-bands.tsx';
import { ProvisionProblems } from './provision-problems.tsx';
import { styles } from '../looks/styles.ts';

interface Props {
  readonly at: number;
  readonly provision: Table;
  /** True where the keyboard is to be taken along. */
  readonly isWanted: boolean;
  readonly onCopy: () => void;
}

export function ProvisionForm({ at, provision, isWanted, onCopy }: Props) {
  const { t } = useWords();
  const path = ['provisions', at];
  const name = String(at + 1);
  return (
    <div className={styles['provision']} ref={isWanted ? takeKeyboard : null}>
      <Sentence at={at} />
      <ReadBack at={at} provision={provision} />
      <div className={styles['fields']}>
        <TextField path={[...path, 'section']} label={t('writing.fields.section')} empty="blank" />
        <WordsField path={[...path, 'statement']} label={t('writing.fields.statement')} />
      </div>
      <ProvisionProblems at={at} />
      <BesideBands provision={provision} />
      <Part label={t('writing.parts.conditions', { count: conditionCount(provision) })}>
        <Conditions at={at} />
      </Part>
      <Part label={t('writing.parts.series')}>
        <SeriesPart provision={provision} />
      </Part>
      <Examples at={at} provision={provision} />
      <More {...{ at, provision }} />
      <EntryTools
        list="provisions"
        at={at}
        name={textAt(provision, ['section']) || t('writing.sentence.numbered', { number: name })}
      />
      <div className={styles['tools']}>
        <button type="button" className="button quiet" onClick={onCopy}>
          {t('writing.list.copy')}
        </button>
      </div>
    </div>
  );
}

/** To the first field of a sentence that was asked for. */
function takeKeyboard(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('select, input')?.focus();
}

/** What is rarely said. */
function More({ at, provision }: Pick<Props, 'at' | 'provision'>) {
  const { t } = useWords();
  const isSaid = ({ at: [key = ''], name }: (typeof PROVISION_FIELDS)[number]) =>
    name !== 'id' && String(key) in provision;
  return (
    <Part label={t('writing.parts.more', { count: PROVISION_FIELDS.filter(isSaid).length })}>
      <div className={styles['fields']}>
        {PROVISION_FIELDS.map((field) => (
          <EntryField key={field.name} entry={['provisions', at]} field={field} />
        ))}
      </div>
    </Part>
  );
}

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <details className={styles['fold']}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
