// Other places' rules on the same plan: a place for each column, and whether its papers seen elsewhere take part.
import { placeChain } from '../../../core/plan/place.ts';
import { takesPart } from '../../../core/rulebook/rulebook.ts';
import { useWords } from '../../../i18n/i18n.ts';
import type { Moment } from '../../../state/assessed/moment.ts';
import { NO_PLACE, useCompare, type PlaceChosen } from '../compare-store.ts';
import { byChoiceAt } from '../columns-of.ts';
import styles from '../compare.module.css';
import { ColumnCards } from './column-cards.tsx';
import { PlacePick } from './place-pick.tsx';

export function PlacesEditor({ moment: { rules } }: { readonly moment: Moment }) {
  const { t } = useWords();
  const { places, choose } = useCompare();
  if (rules.place !== null) return <p role="status">{t('compare.places.waiting')}</p>;
  return (
    <ColumnCards
      chosen={places}
      blank={NO_PLACE}
      onChange={(changed) => choose({ places: changed })}
      edit={(one, change, name) => (
        <>
          <PlacePick
            label={`${name} · ${t('compare.places.place')}`}
            rulebook={rules.rulebook}
            value={one.place}
            onPick={(place) => change({ ...one, place })}
          />
          {one.place !== '' && <ByChoice one={one} rules={rules} onChange={change} />}
        </>
      )}
    />
  );
}

interface ByChoiceProps {
  readonly one: PlaceChosen;
  readonly rules: Moment['rules'];
  readonly onChange: (one: PlaceChosen) => void;
}

function ByChoice({ one, rules: { rulebook }, onChange }: ByChoiceProps) {
  const { t } = useWords();
  const count = byChoiceAt(one.place, rulebook).length;
  const chain = placeChain(one.place, rulebook.places);
  const speaks = rulebook.packs.some(
    ({ document, provisions }) => provisions.length > 0 && takesPart(document, chain, []),
  );
  return (
    <>
      {!speaks && <p className={styles['note']}>{t('compare.places.silent')}</p>}
      {count > 0 && (
        <label>
          <input
            type="checkbox"
            checked={one.byChoice}
            onChange={(event) => onChange({ ...one, byChoice: event.target.checked })}
          />{' '}
          {t('compare.places.byChoice', { count })}
        </label>
      )}
    </>
  );
}
