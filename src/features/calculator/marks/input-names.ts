// What an input is called, and which field takes it.
import type { Missing } from '../../../core/plan/facts.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { zh } from '../../../i18n/zh/words.ts';
import type { Calculator } from './loaded.ts';
import { followPath } from '../../../state/draft/follow-path.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { draftPathOf } from '../../../state/draft/unit-path.ts';
import { fieldId } from './draft-input.tsx';

type KnownInput = keyof typeof zh.inputs;
const isKnown = (input: string): input is KnownInput => Object.hasOwn(zh.inputs, input);

/** Names an input, a fact or an existing figure in the user's language. */
export function useInputName({ rules }: Pick<Calculator, 'rules'>): (input: string) => string {
  const { t, say } = useWords();
  const { facts, measures, assumptions } = rules.rulebook;
  return (input) => {
    if (isKnown(input)) return t(`inputs.${input}`);
    const id = input.replace(/^existing:/, '');
    const question = facts.get(id)?.question;
    if (question !== undefined) return say(question);
    const named = facts.get(id) ?? measures.get(id) ?? assumptions.get(id);
    return named === undefined ? input : say(named.label);
  };
}

/** What the form calls the field that takes an input, its unit with it. */
export function useFieldName({ rules }: Pick<Calculator, 'rules'>): (input: string) => string {
  const { t, say } = useWords();
  const nameOf = useInputName({ rules });
  const { facts, measures } = rules.rulebook;
  return (input) => {
    if (isOfForm(input)) return t(FORM_WORDS[input]);
    const [fact, measure] = [facts.get(input), measures.get(input.replace(/^existing:/, ''))];
    const named = fact ?? measure;
    if (named === undefined || fact?.question !== undefined) return nameOf(input);
    const label = say(named.label);
    const name = fact === undefined ? t('results.existingIn', { measure: label }) : label;
    const unit: string = t(`units.${named.unit}`);
    return unit === '' ? name : t('results.withUnit', { name, unit });
  };
}

/** Of the inputs that the form calls otherwise than a sentence does. */
const FORM_WORDS = {
  households: 'communities.households',
  population: 'communities.population',
  siteArea: 'communities.siteArea',
  floorArea: 'communities.floorArea',
  communities: 'district.communities',
  streets: 'district.streets',
  countyClass: 'input.countyClass',
  development: 'input.development',
  settlement: 'communities.settlement',
  seat: 'communities.seat',
} as const;

const isOfForm = (input: string): input is keyof typeof FORM_WORDS =>
  Object.hasOwn(FORM_WORDS, input);

const FORM_FIELDS: Readonly<Record<string, string>> = {
  development: 'field-development',
  countyClass: 'field-countyClass',
  communities: 'field-district-communities',
  streets: 'field-district-streets',
};
/** What stands with a community or a street itself, not among its facts. */
const OWN_FIELDS = new Set([
  'households',
  'population',
  'siteArea',
  'floorArea',
  'settlement',
  'kind',
  'seat',
  'countyClass',
]);

/** Takes the keyboard to the field of a missing input, opening the folds around it. */
export function goToInput({ input, scope, at }: Missing, calculator: Calculator): void {
  const { assessment, draft } = calculator;
  if (assessment === null) return;
  const { plan, evaluator } = assessment;
  const unit = evaluator.situation.units.find((one) => one.scope === scope && one.at === at);
  const path = unit === undefined ? [] : draftPathOf(plan, unit);
  const typed = followPath(path, draft, usePlanStore.getState().draft) ?? [];
  const own = OWN_FIELDS.has(input) ? [...typed, input] : [...path, 'facts', input];
  const district = document.getElementById(`field-district-${input}`);
  const measure = input.startsWith('existing:') ? input.slice('existing:'.length) : null;
  const row =
    measure === null ? null : document.querySelector<HTMLElement>(`[data-measure="${measure}"]`);
  const field =
    document.getElementById(fieldId(own)) ??
    document.getElementById(FORM_FIELDS[input] ?? '') ??
    row?.querySelector<HTMLElement>('input, button') ??
    district;
  if (field === null) return;
  for (
    let fold = field.closest('details');
    fold !== null;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
  field.scrollIntoView({ block: 'center' });
  field.focus();
}
