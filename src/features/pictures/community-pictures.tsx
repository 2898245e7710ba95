// By community: how many measures are short, or the gap of one measure; the worst drawn, all of them in the table.
import { useState } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { useWords } from '../../i18n/i18n.ts';
import { Bars } from './bars.tsx';
import { askedMeasures } from '../../state/register/columns.ts';
import { useCommunityChart } from './community-chart.ts';
import { useCountChart } from './count-chart.ts';
import { MeasurePick } from '../../fields/measure-pick.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';

export function CommunityPictures({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  const register = useRegister();
  const [chosen, setChosen] = useState('');
  const measures = askedMeasures(register).filter((one) => one.scope === 'community' && one.adds);
  const measure = measures.find(({ id }) => id === chosen);
  return (
    <>
      <MeasurePick
        measures={measures}
        value={measure?.id ?? ''}
        none={t('register.pictures.shortCount')}
        onPick={setChosen}
      />
      {measure === undefined ? (
        <Counts />
      ) : (
        <Gaps key={measure.id} assessment={assessment} measure={measure} />
      )}
    </>
  );
}

function Counts() {
  return <Bars chart={useCountChart()} />;
}

interface Props {
  readonly assessment: Assessment;
  readonly measure: Measure;
}

function Gaps({ assessment, measure }: Props) {
  return <Bars chart={useCommunityChart(assessment, measure)} />;
}
