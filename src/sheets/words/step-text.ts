// The arithmetic of one provision as a sentence: `1,820 households × 1 ÷ 300 + 2 ≈ 8.066667, rounded up: 9`.
import type { Step } from '../../core/assessment/trace/step.ts';
import { isUnraised } from './explanation.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { groupDigits } from '../../i18n/format.ts';
import { inputName } from './naming.ts';
import type { SheetWords } from '../frame/sheet.ts';

export function stepText(
  step: Step,
  measure: Measure,
  rulebook: Rulebook,
  words: SheetWords,
): string {
  const { t } = words;
  const digits = (value: string) => groupDigits(value, words.language);
  const fixed = step.bases.length === 1 && step.bases[0] === 'one';
  const names = step.bases.map((base) => baseName(base, rulebook, words)).join(' ＋ ');
  const sign = step.end === 'lower' ? (step.strict ? '> ' : '≥ ') : step.strict ? '< ' : '≤ ';
  const product = [
    ...(fixed ? [] : [`${names} ${digits(step.base)}`]),
    digits(step.figure),
    ...(step.uplift === null ? [] : [digits(step.uplift)]),
  ].join(' × ');
  const quotient = step.per === '1' ? product : `${product} ÷ ${digits(step.per)}`;
  const divided = [quotient, ...constantOf(step, digits)].join(' ＋ ');
  const plain = fixed && step.per === '1' && step.uplift === null && step.plus === null;
  const computed = plain
    ? divided
    : t('sheet.steps.product', {
        product: divided,
        equals: step.cut ? '≈' : '=',
        quotient: digits(step.quotient),
      });
  const isOne = (step.rounded ?? step.quotient) === '1';
  const unit = t(`${isOne ? 'sheet.one' : 'units'}.${measure.unit}`);
  const rounded =
    step.rounded === null || step.rounded === step.quotient
      ? computed
      : t('sheet.steps.rounded', {
          product: computed,
          how: t(`sheet.steps.${step.end}`),
          rounded: digits(step.rounded),
        });
  const said = `${sign}${rounded} ${unit}`.trim();
  return isUnraised(step) ? [said, t('explain.unraised')].join(t('sheet.steps.comma')) : said;
}

/** The constant part, raised as the figure is. */
function constantOf({ plus, uplift }: Step, digits: (value: string) => string): string[] {
  if (plus === null) return [];
  return [[plus, ...(uplift === null ? [] : [uplift])].map(digits).join(' × ')];
}

function baseName(base: string, rulebook: Rulebook, words: SheetWords): string {
  const existing = base.startsWith('existing:');
  const name = inputName(base, rulebook, words);
  return existing ? `${words.t('results.existing')} ${name}` : name;
}
