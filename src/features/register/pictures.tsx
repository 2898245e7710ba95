// Pictures of the register: shares of communities that meet each measure, gaps by community, capacity by street; a table behind each.
import { useState } from 'react';
import { compareStandings } from '../../core/assessment/standing.ts';
import { capacitiesOf, talliesOf } from '../../core/assessment/tally.ts';
import { formatDecimal, formatRatio } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { coverage } from '../../sheets/schedule.ts';
import { askedMeasures } from './columns.ts';
import { Bars, type Bar } from './bars.tsx';
import { useRegister } from './register-context.ts';
import styles from './register.module.css';

export function Pictures() {
  const { t } = useWords();
  const { assessment } = useRegister();
  if (assessment === null || assessment.outcomes.length === 0)
    return <p>{t('register.pictures.none')}</p>;
  return (
    <>
      <ByMeasure />
      <ByCommunity />
      <CapacityByStreet />
    </>
  );
}

function ByMeasure() {
  const { t, say } = useWords();
  const { assessment, yardstick } = useRegister();
  const tallies = talliesOf(assessment?.outcomes ?? [], yardstick);
  const bars = tallies.map(({ measure, met, short, open, all }): Bar => ({
    id: measure.id,
    label: say(measure.label),
    parts: [
      { tone: 'good', share: met / all },
      { tone: 'bad', share: short / all },
    ],
    text: t('register.pictures.share', { met, all }),
    cells: [String(met), String(short), String(open)],
  }));
  const heads = [
    t('register.pictures.met'),
    t('register.pictures.short'),
    t('register.pictures.open'),
  ];
  return <Bars title={t('register.pictures.byMeasure')} heads={heads} bars={bars} />;
}

const MOST_COMMUNITIES = 30;

function ByCommunity() {
  const { t } = useWords();
  const { standings, yardstick } = useRegister();
  const worst = [...standings.places.values()]
    .filter(({ unit, short }) => unit.scope === 'community' && short > 0)
    .sort((a, b) => compareStandings(a, b, null, yardstick))
    .slice(0, MOST_COMMUNITIES);
  const most = Math.max(1, ...worst.map(({ short }) => short));
  const bars = worst.map(({ unit, short, open }): Bar => ({
    id: unit.at,
    label: unit.name || unit.at,
    parts: [{ tone: 'bad', share: short / most }],
    text: t('register.shortOf', { count: short }),
    cells: [String(short), String(open)],
  }));
  const title = `${t('register.pictures.byCommunity')}（${t('register.pictures.firstOf', { count: worst.length })}）`;
  return (
    <Bars
      title={title}
      heads={[t('register.pictures.short'), t('register.pictures.open')]}
      bars={bars}
    />
  );
}

function CapacityByStreet() {
  const { t, say, language } = useWords();
  const register = useRegister();
  const measures = askedMeasures(register).filter(
    (one) => one.adds && one.existingFrom === undefined,
  );
  const [chosen, setChosen] = useState('');
  const measure = measures.find(({ id }) => id === chosen) ?? measures[0];
  if (measure === undefined) return null;
  const capacities = capacitiesOf(
    register.assessment?.outcomes ?? [],
    measure.id,
    register.yardstick,
  );
  const bars = capacities.map(({ street, name, needed, existing }): Bar => {
    const share = coverage(existing, needed);
    const [has, needs] = [
      existing === null ? '—' : formatDecimal(existing, language),
      needed === null ? '—' : formatRatio(needed, 'lower', language),
    ];
    const tone = share === null || share >= 1 ? 'good' : 'bad';
    return {
      id: street,
      label: name,
      parts: [{ tone, share: share ?? 0 }],
      text: `${has} / ${needs}`,
      cells: [has, needs],
    };
  });
  return (
    <>
      <select
        className={`input ${styles['pick']}`}
        aria-label={t('register.filters.measure')}
        value={measure.id}
        onChange={(event) => setChosen(event.target.value)}
      >
        {measures.map(({ id, label }) => (
          <option key={id} value={id}>
            {say(label)}
          </option>
        ))}
      </select>
      <Bars
        title={`${t('register.pictures.capacity')} · ${say(measure.label)}（${t(`units.${measure.unit}`)}）`}
        heads={[t('register.pictures.existing'), t('register.pictures.need')]}
        bars={bars}
      />
    </>
  );
}
