// One bar: of what is required, what is there, what the plan adds, what is missing and what nobody has judged, with its figures.
import type { Coverage } from '../../core/assessment/verdict/coverage.ts';
import type { Decimal } from '../../core/quantity/decimal.ts';
import { fixedTo, placesIn } from '../../core/quantity/printed.ts';
import { compare, excess, print, ratio, type Ratio } from '../../core/quantity/ratio.ts';
import { groupFixed } from '../../i18n/format.ts';
import type { Bar, BarPart, BarStanding, Picture } from '../frame/picture.ts';
import type { SheetWords } from '../frame/sheet.ts';
import { resting } from '../frame/verdict-words.ts';

/** What all bars of a picture have in common. */
export interface Drawn {
  readonly words: SheetWords;
  /** True of a new district, where what is called existing is what is planned. */
  readonly isAsPlanned: boolean;
}

/** @param longest what a bar over the whole width stands for */
export function coverageBar(
  coverage: Coverage,
  { id, label }: Pick<Bar, 'id' | 'label'>,
  longest: Ratio,
  { words, isAsPlanned }: Drawn,
): Bar {
  const { required, covered, gap, existing, planned, asPlanned, unjudged, places } = coverage;
  const byPlan = excess(asPlanned.covered, covered);
  const [first, then]: readonly BarPart[] = isAsPlanned
    ? ['planned', 'covered']
    : ['covered', 'planned'];
  const stands = (value: Decimal | null) => (value === null ? '' : figure(ratio(value), 'down'));
  const figure = (value: Ratio, towards: 'up' | 'down') => printed(value, towards, words);
  return {
    id,
    label,
    shares: {
      ...{ covered: 0, planned: 0 },
      [first ?? 'covered']: lengthIn(covered, longest),
      [then ?? 'planned']: lengthIn(byPlan, longest),
      gap: lengthIn(asPlanned.gap, longest),
      open: lengthIn(asPlanned.open, longest),
    },
    figures: {
      existing:
        existing === null
          ? words.t(`sheet.cells.${isAsPlanned ? 'notPlanned' : 'missing'}`)
          : stands(existing),
      planned: stands(planned),
      required: figure(required, 'up'),
      gap: unjudged === places ? words.t('sheet.cells.none') : figure(gap, 'up'),
    },
    standing: standingOf(coverage),
    status: statusOf(coverage, { words, isAsPlanned }),
  };
}

function printed(value: Ratio, towards: 'up' | 'down', { language }: SheetWords): string {
  const exact = print(value, towards);
  return groupFixed(fixedTo(exact, Math.min(2, placesIn(exact)), towards), language);
}

function standingOf({ short, unjudged, evidence }: Coverage): BarStanding {
  if (short > 0) return 'short';
  if (unjudged > 0) return 'open';
  return evidence === 'primary' ? 'met' : 'metLess';
}

/** In how many of its places it is short, and whether what is planned will do. */
function statusOf(coverage: Coverage, drawn: Drawn): string {
  const { t } = drawn.words;
  const { places, short, unjudged, gap, asPlanned, evidence } = coverage;
  const of = { count: places, short, open: unjudged, word: openWord(drawn) };
  const kind = short > 0 ? 'short' : unjudged > 0 ? 'open' : 'met';
  const word = places === 1 ? t(`sheet.picture.one.${kind}`, of) : t(`sheet.picture.${kind}`, of);
  const said = kind === 'met' ? resting(word, evidence, t) : word;
  const open = short > 0 && unjudged > 0 ? t('sheet.picture.alsoOpen', of) : '';
  const isMended = compare(asPlanned.gap, gap) < 0 && asPlanned.gap.numerator.isZero();
  const met = resting(t('verdicts.met'), evidence, t);
  return said + open + (isMended ? t('sheet.picture.mends', { met }) : '');
}

/** A part of a whole that is not nought, from 0 to 1, for drawing only. */
function lengthIn(part: Ratio, whole: Ratio): number {
  return part.numerator
    .times(whole.denominator)
    .div(part.denominator.times(whole.numerator))
    .toNumber();
}

/** A picture of such bars; a part or a column that none of them has is not spoken of. */
export function pictureOf(
  bars: readonly Bar[],
  said: {
    readonly title: string;
    readonly first: string;
    /** Whether a row is one place, or all places of a measure. */
    readonly rows: 'one' | 'standings';
  },
  drawn: Drawn,
): Picture {
  const { words, isAsPlanned } = drawn;
  const { t } = words;
  const open = { word: openWord(drawn) };
  const isDrawn = (part: BarPart) => bars.some(({ shares }) => shares[part] > 0);
  const occurs = (one: BarStanding) => bars.some(({ standing }) => standing === one);
  const hasPlanned = !isAsPlanned && bars.some(({ figures }) => figures.planned !== '');
  return {
    title: said.title,
    heads: {
      label: said.first,
      existing: t(isAsPlanned ? 'sheet.columns.planned' : 'sheet.columns.existing'),
      planned: hasPlanned ? t('sheet.columns.planned') : null,
      required: t('sheet.columns.required'),
      gap: t('sheet.columns.gap'),
      status: t('sheet.picture.status'),
    },
    legend: PARTS.filter(isDrawn).map((part) => [part, t(`sheet.picture.parts.${part}`, open)]),
    required: t('sheet.picture.requiredMark'),
    standings: STANDINGS.filter(occurs).map((one) => [
      one,
      t(`sheet.picture.${said.rows}.${one}`, open),
    ]),
    bars,
  };
}

/** What is not judged of a new district waits for the planner. */
function openWord({ words: { t }, isAsPlanned }: Drawn): string {
  return t(`verdicts.${isAsPlanned ? 'notPlanned' : 'notAssessed'}`);
}

const PARTS: readonly BarPart[] = ['covered', 'planned', 'gap', 'open'];
const STANDINGS: readonly BarStanding[] = ['met', 'metLess', 'short', 'open'];
