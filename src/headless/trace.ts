// The trace of a run: each outcome with everything that led to it, and by which packs and which version of the program.
import type { Assessment } from '../core/assessment/assess.ts';
import { choicesMade } from '../core/assessment/trace/choices.ts';
import { recordOf } from '../core/assessment/trace/record.ts';
import type { Outcome } from '../core/assessment/verdict/outcome.ts';
import { contentHash } from '../core/rulebook/content-hash.ts';
import type { Pack } from '../core/rulebook/pack.ts';
import { readPack } from '../io/pack/pack-file.ts';
import { assessmentJson, outcomeJson } from '../sheets/assessment-json.ts';
import { builtinVocabulary } from '../state/rules/builtin.ts';

/** Counts changes of the form that would mislead whoever read the one before; what is only added leaves it as it is. */
const TRACE_VERSION = 1;

/**
 * The answer of the plain run, and beside each outcome its inputs and provisions.
 * @param calculator the version of this program
 */
export function tracedJson(assessment: Assessment, all: boolean, calculator: string) {
  const { evaluator, notAsked, plan } = assessment;
  const heard = new Set<string>();
  const record = (outcome: Outcome) => {
    for (const { rule } of outcome.considered) heard.add(rule.document.id);
    return { trace: recordOf(evaluator, outcome) };
  };
  const answer = assessmentJson(assessment, all, record);
  const wider = notAsked.map((outcome) => ({ ...outcomeJson(outcome), ...record(outcome) }));
  const { extent, lapsed, complete } = plan;
  return {
    ...answer,
    trace: {
      version: TRACE_VERSION,
      calculator,
      vocabulary: contentHash(builtinVocabulary()),
      packs: packsAsWritten(assessment)
        .filter(({ document }) => heard.has(document.id))
        .map((pack) => ({ id: pack.document.id, hash: contentHash(pack) })),
      plan: { extent, lapsed: lapsed ?? 'counted', complete, choices: choicesMade(plan) },
      wider,
    },
  };
}

/** A pack that the plan brings along as the plan holds it, before it is made one that takes part by choice. */
function packsAsWritten({ plan, rulebook }: Assessment): Pack[] {
  const own = new Map(
    plan.ownPacks.flatMap((value) => {
      const read = readPack(value);
      return read.ok ? [[read.value.document.id, read.value] as const] : [];
    }),
  );
  return rulebook.packs.map((pack) => own.get(pack.document.id) ?? pack);
}
