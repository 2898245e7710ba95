// The picture of an overview: of what is required of each measure, what is there, what is missing, and what nobody has judged.
import type { Coverage } from '../../core/assessment/verdict/coverage.ts';
import { print, type Ratio } from '../../core/quantity/ratio.ts';
import { fixedTo, placesIn } from '../../core/quantity/printed.ts';
import { groupFixed } from '../../i18n/format.ts';
import { countedIn } from '../words/naming.ts';
import type { Bar, Picture } from '../frame/picture.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';

const MOST = 10;

/** Undefined where nothing is judged yet: bars that are all open show nothing. */
export function coveragePicture(
  coverage: readonly Coverage[],
  source: SheetSource,
): Picture | undefined {
  const { t } = source.words;
  const judged = coverage.filter(({ places, unjudged }) => unjudged < places);
  if (judged.length === 0) return undefined;
  return {
    title: t('sheet.glance.picture'),
    legend: {
      covered: t('sheet.glance.covered'),
      gap: t('sheet.glance.missing'),
      open: t('sheet.glance.open'),
    },
    bars: judged.slice(0, MOST).map((one) => barOf(one, source)),
  };
}

function barOf({ measure, required, covered, gap, open }: Coverage, { words }: SheetSource): Bar {
  const figure = (value: Ratio) => {
    const exact = print(value, 'up');
    return groupFixed(fixedTo(exact, Math.min(2, placesIn(exact)), 'up'), words.language);
  };
  return {
    label: words.say(measure.label),
    shares: {
      covered: lengthIn(covered, required),
      gap: lengthIn(gap, required),
      open: lengthIn(open, required),
    },
    text: words.t('sheet.glance.barText', {
      gap: figure(gap),
      required: figure(required),
      unit: countedIn(measure, words),
    }),
  };
}

/** A part of a whole that is not nought, from 0 to 1. */
function lengthIn(part: Ratio, whole: Ratio): number {
  return part.numerator
    .times(whole.denominator)
    .div(part.denominator.times(whole.numerator))
    .toNumber();
}
