// Whom a sentence asks: kinds of places, and ranges of figures, each left open until somebody says something.
import { useState } from 'react';
import { COUNTY_CLASSES, DEVELOPMENTS, KINDS } from '../../../core/plan/terms.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { isTable, valueAt, withValue } from '../../../state/writing/pack-data.ts';
import { rangesOf } from '../../../state/writing/series.ts';
import { ChecksField, ChoiceField } from '../entries/choice-field.tsx';
import { optionsOf } from '../entries/entry-field.tsx';
import { useNamed } from '../entries/names.ts';
import { Pick } from '../entries/pick.tsx';
import { PlaceList } from '../entries/place-fields.tsx';
import { TextField } from '../entries/text-field.tsx';
import { useEdit } from '../open-paper.ts';
import { useProvision } from './one-provision.ts';
import { styles } from '../looks/styles.ts';

export function Conditions({ at }: { readonly at: number }) {
  const { t } = useWords();
  const when = ['provisions', at, 'when'] as const;
  const name = (key: 'kind' | 'seat' | 'countyClass' | 'development') => t(`conditions.${key}`);
  return (
    <div className={styles['fields']}>
      <ChecksField
        path={[...when, 'development']}
        label={name('development')}
        options={optionsOf('developments', DEVELOPMENTS, t)}
      />
      <ChoiceField
        path={[...when, 'kind']}
        label={name('kind')}
        options={optionsOf('kinds', KINDS, t)}
        none={t('writing.sentence.any')}
      />
      <Seat at={at} label={name('seat')} />
      <ChecksField
        path={[...when, 'countyClass']}
        label={name('countyClass')}
        options={optionsOf('countyClasses', COUNTY_CLASSES, t)}
      />
      <PlaceList path={[...when, 'places']} label={t('writing.fields.places')} />
      <PlaceList path={[...when, 'placesExcept']} label={t('writing.fields.placesExcept')} />
      <Ranges at={at} />
    </div>
  );
}

/** Whether only seats of counties are meant, or only the others: yes and no in the file. */
function Seat({ at, label }: { readonly at: number; readonly label: string }) {
  const { t } = useWords();
  const edit = useEdit();
  const value = valueAt(useProvision(at), ['when', 'seat']);
  const write = (seat: string) =>
    edit((now) =>
      withValue(now, ['provisions', at, 'when', 'seat'], seat === '' ? undefined : seat === 'yes'),
    );
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <select
        className="input"
        value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : ''}
        onChange={({ target }) => write(target.value)}
      >
        <option value="">{t('writing.sentence.any')}</option>
        <option value="yes">{t('seatWords.yes')}</option>
        <option value="no">{t('seatWords.no')}</option>
      </select>
    </label>
  );
}

/** Ranges of figures within which the sentence holds: a row each. */
function Ranges({ at }: { readonly at: number }) {
  const { t } = useWords();
  const { find, wordsOf } = useNamed('figure');
  const [more, setMore] = useState<readonly string[]>([]);
  const kept = rangesOf(useProvision(at));
  const figures = [...kept, ...more.filter((one) => !kept.includes(one))];
  return (
    <fieldset className={styles['checks']}>
      <legend>{t('writing.ranges.label')}</legend>
      {figures.map((figure) => (
        <div key={figure} className={styles['row']} role="group" aria-label={wordsOf(figure)}>
          <span>{wordsOf(figure)}</span>
          {(['from', 'below'] as const).map((end) => (
            <TextField
              key={end}
              path={['provisions', at, 'when', figure, end]}
              label={t(`writing.ranges.${end}`)}
              kind="figure"
            />
          ))}
        </div>
      ))}
      <Pick
        label={t('writing.ranges.add')}
        title=""
        placeholder={t('writing.pick.search')}
        find={(typed) => find(typed).filter(({ id }) => !figures.includes(id))}
        onPick={(id) => setMore([...more, id])}
      />
    </fieldset>
  );
}

/** How many conditions are set. */
export function conditionCount(provision: Readonly<Record<string, unknown>>): number {
  const { when } = provision;
  return isTable(when) ? Object.keys(when).length : 0;
}
