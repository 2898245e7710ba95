// Where the gaps of one measure are: streets, or communities, on one axis, the greatest gap first.
import { useState } from 'react';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { rankedPlaces, type RankedPlace } from '../../core/assessment/verdict/ranked.ts';
import { useFullName } from '../../fields/full-name.ts';
import { MeasurePick } from '../../fields/measure-pick.tsx';
import { MoreRows } from '../../fields/more-rows.tsx';
import { Reason } from '../../fields/links/reason-link.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { halfSentence, placesPicture } from '../../sheets/overview/places-picture.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { askedMeasures } from '../../state/register/columns.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { ShareBars } from '../../ui/share-bars.tsx';
import styles from './pictures.module.css';

interface Props {
  readonly outcomes: readonly Outcome[];
}

type By = 'street' | 'community';

export function PlacesPicture({ outcomes }: Props) {
  const { t } = useWords();
  const register = useRegister();
  const [chosen, setChosen] = useState('');
  const [by, setBy] = useState<By>('street');
  const measures = askedMeasures(register).filter(({ adds, unit }) => adds && unit !== 'yuan');
  const short = new Set(
    outcomes.flatMap(({ levels, measure }) =>
      levels[register.yardstick].verdict === 'short' ? [measure.id] : [],
    ),
  );
  const first = measures.find(({ id }) => short.has(id)) ?? measures[0];
  const measure = measures.find(({ id }) => id === chosen) ?? first;
  if (measure === undefined) return null;
  const isOneStreet = register.draft.streets.length < 2;
  const shown: By = measure.scope === 'street' ? 'street' : isOneStreet ? 'community' : by;
  return (
    <section className={styles['card']}>
      <div className={styles['pick']}>
        <MeasurePick measures={measures} value={measure.id} onPick={setChosen} />
        {!isOneStreet && measure.scope !== 'street' && (
          <Segmented
            isBar
            label={t('register.pictures.by')}
            options={(['street', 'community'] as const).map((id) => ({
              id,
              label: t(`register.pictures.bys.${id}`),
            }))}
            value={by}
            onChange={setBy}
          />
        )}
      </div>
      <Ranked
        key={`${measure.id} ${shown}`}
        ranked={rankedPlaces(outcomes, measure.id, shown, register.yardstick)}
      />
    </section>
  );
}

const SHOWN_AT_FIRST = 20;

function Ranked({ ranked }: { readonly ranked: readonly RankedPlace[] }) {
  const words = useWords();
  const { isAsPlanned } = useRegister();
  const nameOf = useFullName();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const drawn = { words, isAsPlanned };
  const picture = placesPicture(ranked, nameOf, drawn);
  if (picture === undefined) return <p>{words.t('register.pictures.nothingRequired')}</p>;
  return (
    <>
      <ShareBars
        {...picture}
        bars={picture.bars.slice(0, shown)}
        nameOf={(id, label) => named(ranked, id, label)}
      />
      <MoreRows rest={ranked.length - shown} onMore={() => setShown(Infinity)} />
      <p className={styles['why']}>
        {[halfSentence(ranked, drawn), words.t('register.pictures.placesWhy')]
          .filter((one) => one !== undefined)
          .join(words.language === 'zh' ? '' : ' ')}
      </p>
    </>
  );
}

/** The place of a bar, leading to the reason of its numbers; of a street that of all its communities. */
function named(ranked: readonly RankedPlace[], id: string, label: string) {
  const one = ranked.find(({ unit }) => unit.at === id);
  if (one === undefined) return label;
  return (
    <Reason measure={one.measure} units={one.units}>
      {label}
    </Reason>
  );
}
