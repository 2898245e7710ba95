// The register of readings: every sentence that needed a decision, with the question, what was decided and what else could be chosen.
import type { Alternative, Words } from '../rulebook/pack.ts';
import type { SoleReason } from '../rulebook/vocabulary-schema.ts';
import type { Rule, Rulebook } from '../rulebook/rulebook.ts';

export interface ChoiceOfGroup {
  readonly id: string;
  readonly label: Words;
  readonly isDefault: boolean;
  /** The provisions that this choice switches on. */
  readonly rules: readonly Rule[];
}

/** A question that the planner can answer otherwise: readings of ours, or ways that the text itself offers. */
export interface OpenQuestion {
  readonly group: Alternative;
  readonly choices: readonly ChoiceOfGroup[];
}

/** A question answered once for all provisions that raise it in the same words. */
export interface DecidedQuestion {
  readonly question: Words;
  readonly chosen: Words;
  /** Why there is no other sense with another figure; null where the paper does not say. */
  readonly sole: SoleReason | null;
  /** Where its sentence raises another question too that can be answered otherwise: by which groups. */
  readonly beside: readonly Alternative[];
  readonly rules: readonly Rule[];
}

export function openQuestions({ alternatives, rules }: Rulebook): OpenQuestion[] {
  return [...alternatives.values()].map((group) => ({
    group,
    choices: group.choices.map(({ id, label }) => ({
      id,
      label,
      isDefault: group.default === id,
      rules: rules.filter(
        ({ provision: { alternative } }) =>
          alternative?.group === group.id && alternative.choice === id,
      ),
    })),
  }));
}

interface Gathered extends DecidedQuestion {
  readonly beside: Alternative[];
  readonly rules: Rule[];
}

/**
 * Those that no choice answers, in the order of the rulebook. A provision has one group: where its sentence raises
 * another question besides, `sole` says why that one has no choice.
 */
export function decidedQuestions({ rules, alternatives }: Rulebook): DecidedQuestion[] {
  const found = new Map<string, Gathered>();
  for (const rule of rules) {
    const { reading, alternative } = rule.provision;
    if (reading === undefined || (alternative !== undefined && reading.sole === undefined))
      continue;
    const { question, chosen, sole = null } = reading;
    const key = JSON.stringify([question.zh, chosen.zh, sole]);
    const known: Gathered = found.get(key) ?? { question, chosen, sole, beside: [], rules: [] };
    known.rules.push(rule);
    const group = alternatives.get(alternative?.group ?? '');
    if (group !== undefined && !known.beside.includes(group)) known.beside.push(group);
    found.set(key, known);
  }
  return [...found.values()];
}
