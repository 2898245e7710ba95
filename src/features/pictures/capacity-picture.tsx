// By street: what there is of one measure against what is needed, on one axis with its unit.
import { useState } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { Bars } from './bars.tsx';
import { useCapacityChart } from './capacity-chart.ts';
import { askedMeasures } from '../../state/register/columns.ts';
import { MeasurePick } from '../../fields/measure-pick.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';

export function CapacityPicture({ assessment }: { readonly assessment: Assessment }) {
  const register = useRegister();
  const [chosen, setChosen] = useState('');
  const measures = askedMeasures(register).filter(
    (one) => one.adds && one.existingFrom === undefined,
  );
  const known = new Set(
    assessment.outcomes.flatMap(({ existing, measure: { id } }) => (existing === null ? [] : [id])),
  );
  const first = measures.find(({ id }) => known.has(id)) ?? measures[0];
  const measure = measures.find(({ id }) => id === chosen) ?? first;
  if (measure === undefined) return null;
  return (
    <>
      <MeasurePick measures={measures} value={measure.id} onPick={setChosen} />
      <Picture key={measure.id} assessment={assessment} measure={measure} />
    </>
  );
}

interface Props {
  readonly assessment: Assessment;
  readonly measure: Measure;
}

function Picture({ assessment, measure }: Props) {
  return <Bars chart={useCapacityChart(assessment, measure)} />;
}
