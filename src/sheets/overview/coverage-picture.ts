// How far each measure is from what is required of it: existing, planned and required on one line.
import { compare } from '../../core/quantity/ratio.ts';
import type { Coverage } from '../../core/assessment/verdict/coverage.ts';
import type { Picture } from '../frame/picture.ts';
import { measureTitle } from '../words/naming.ts';
import { coverageBar, pictureOf, type Drawn } from './coverage-bar.ts';

/**
 * Undefined where nothing is judged yet: bars that are all open show nothing.
 * @param most how many measures are drawn, those that lack the greatest part first
 */
export function coveragePicture(
  coverage: readonly Coverage[],
  drawn: Drawn,
  most: number,
): Picture | undefined {
  const { words } = drawn;
  const judged = coverage.filter(isJudged);
  if (judged.length === 0) return undefined;
  const bars = judged.slice(0, most).map((one) => {
    const { measure, scope, required } = one;
    const named = { id: coverageId(scope, measure), label: measureTitle(measure, words) };
    return coverageBar(one, named, required, drawn);
  });
  return pictureOf(
    bars,
    {
      title: words.t('sheet.picture.byMeasure'),
      first: words.t('sheet.picture.measure'),
      rows: 'standings',
    },
    drawn,
  );
}

/** By it the bar of a measure is known. */
export const coverageId = (scope: Coverage['scope'], { id }: Pick<Coverage['measure'], 'id'>) =>
  `${scope} ${id}`;

/** Whether anything of it is judged, as it stands or as it is planned. */
export function isJudged({ places, unjudged, required, asPlanned }: Coverage): boolean {
  return unjudged < places || compare(asPlanned.open, required) < 0;
}
