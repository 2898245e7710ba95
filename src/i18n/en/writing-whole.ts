// The words of whole plans kept as examples of a paper, in English.
import type { writingWholeZh } from '../zh/writing-whole.ts';
import type { WordsOf } from './words.ts';

export const writingWholeEn: WordsOf<typeof writingWholeZh> = {
  kept: 'Whole plans as examples',
  why: '“This is how our office computes it”: a whole plan stays in the paper with its results, is worked out again with every change, and tells where a result differs. Only the provisions of this paper count, whatever other papers ask.',
  none: 'None yet. The plan in hand can be kept as one.',
  figures_one: '{{count}} figure',
  figures_other: '{{count}} figures',
  holds: 'all hold',
  fails: 'does not hold',
  title: 'Name of the example',
  remove: 'Remove the example “{{name}}”',
  table: 'Results of the example “{{name}}”',
  heads: {
    accept: 'Accept',
    place: 'Place',
    measure: 'Measure',
    least: 'At least',
    most: 'At most',
    now: 'Comes to now',
    plan: 'In the plan, with all papers',
  },
  cell: '{{place}} {{measure}} {{end}}',
  noBound: 'none',
  keepPlan: 'Keep “{{name}}” as an example',
  keepWhy:
    'What this paper asks of each place of the plan. Look at each: accept it where the office computed the same; where it did not, write the office’s figure and accept that, and the paper says at once that it has to be mended. What is not accepted is not kept. Only what the paper uses of the plan is kept: no reasons, no costs.',
  cannot: {
    unsound: 'Something in the paper has to be mended before a plan can be kept.',
    impossible: 'The plan in hand has no place or date yet: nothing can be worked out.',
    large:
      'The plan in hand has more than 200 communities, too many for an example. A plan of one street alone can be kept.',
    silent: 'This paper asks no figure of the plan in hand.',
  },
  which: 'Measure listed',
  all: 'all',
  acceptListed_one: 'Accept the {{count}} listed',
  acceptListed_other: 'Accept the {{count}} listed',
  accept: 'Accept {{measure}} of {{place}}',
  proposed: 'Figures to be accepted',
  keep: 'Keep as an example',
  done_one: 'Kept as an example with {{count}} figure.',
  done_other: 'Kept as an example with {{count}} figures.',
  noneAccepted: 'No figure is accepted yet.',
  untitled: 'Give the example a name',
  choose: 'Of which paper “{{name}}” is to be an example',
  chooseWhy: 'Choose a paper of your own, then look at the figures it comes to one by one.',
  noPaper: 'There is no paper of your own yet.',
};
