// What has changed in how results come about since plans began to say by which edition they were looked at.
import type { RuleChange } from './rule-change.ts';
import { SENTENCE_CHANGES } from './sentence-changes.ts';

/** Changes in the way results are judged, whichever paper asks. */
const JUDGING_CHANGES: readonly RuleChange[] = [
  {
    edition: 1,
    words: {
      zh: '按社区清单合计的比例，清单未注明列全的，不再判定',
      en: 'Shares over a list of communities that nobody called complete are no longer judged',
    },
    provisions: [],
    touches: ({ partial }) => partial !== null,
  },
  {
    edition: 1,
    words: {
      zh: '只规划一个小区时，整个社区或街道的要求只列出，不判定',
      en: 'What a whole community or street owes is listed for a site alone, and not judged',
    },
    provisions: [],
    touches: ({ ofWholePlace }) => ofWholePlace,
  },
  {
    edition: 1,
    words: {
      zh: '没有填写总面积的，按各部分之和判定',
      en: 'Where no total is entered, the sum of the parts is judged',
    },
    provisions: [],
    touches: ({ parts, unit, measure }) => parts !== null && !unit.existing.has(measure.id),
  },
];

export const RULE_CHANGES: readonly RuleChange[] = [...SENTENCE_CHANGES, ...JUDGING_CHANGES];
