// A made-up paper of ten sentences, typed field by field as somebody would in the form: ranges, bands, stages, a base that is a measure.
import type { Rulebook } from '../../../src/core/rulebook/rulebook.ts';
import { withBase, withBound, withFigure } from '../../../src/state/writing/bound.ts';
import { blankPaper, freshEntry } from '../../../src/state/writing/fresh-entries.ts';
import {
  tablesAt,
  textAt,
  withEntry,
  withValue,
  type Table,
} from '../../../src/state/writing/pack-data.ts';
import { unproved, withExamplesAt } from '../../../src/state/writing/prove-all.ts';
import { wordsWith } from '../../../src/state/writing/read-entry.ts';
import { firstRow, STAGES, withSeries } from '../../../src/state/writing/series.ts';

/** What is typed into a sentence. */
export interface Typed {
  readonly measure: string;
  readonly bound?: 'atLeast' | 'atMost' | 'exactly' | 'between';
  readonly figure: string;
  readonly upTo?: string;
  readonly per?: string;
  readonly base?: string;
  readonly settlement?: string;
}

/** The paper with one more sentence; its words say what the figure is of. */
export function withSentence(paper: Table, typed: Typed): Table {
  const { measure, bound = 'atLeast', figure, upTo, per, base = 'one', settlement } = typed;
  const at = tablesAt(paper, ['provisions']).length;
  const begun = withEntry(paper, ['provisions'], at, freshEntry(paper, 'provisions'));
  const entry = tablesAt(begun, ['provisions'])[at] ?? {};
  const bounded = withFigure(withBound(entry, bound), bound, figure);
  const ended = upTo === undefined ? bounded : withValue(bounded, ['most'], upTo);
  const based = withBase(ended, base);
  const rated = per === undefined ? based : withValue(based, ['per'], per);
  const asked = withValue(
    withValue(rated, ['measure'], measure),
    ['when', 'settlement'],
    settlement,
  );
  const placed = withValue(asked, ['section'], `第${String(at + 1)}条`);
  const worded = withValue(placed, ['statement'], { zh: `第${measure}项`, en: `On ${measure}` });
  return withValue(begun, ['provisions', at], worded);
}

const SENTENCES: readonly Typed[] = [
  { measure: 'indoor-service-floor-area', figure: '25', per: '100', base: 'households' },
  { measure: 'committee-members', bound: 'between', figure: '5', upTo: '9' },
  {
    measure: 'general-practitioners',
    bound: 'between',
    figure: '2',
    upTo: '3',
    per: '10000',
    base: 'population',
  },
  {
    measure: 'childcare-places',
    bound: 'between',
    figure: '4',
    upTo: '6',
    per: '1000',
    base: 'population',
  },
  { measure: 'nurses', bound: 'exactly', figure: '1', per: '1', base: 'general-practitioners' },
  { measure: 'office-floor-area', figure: '90', settlement: 'urban' },
  { measure: 'errand-minutes', bound: 'atMost', figure: '15' },
  { measure: 'outdoor-activity-area', figure: '30', per: '100', base: 'households' },
];

/** Eight sentences, a table of three bands by floor area, and one of two stages: ten sentences of the paper. */
export function tenSentences(): Table {
  const titled = withValue(blankPaper('own-445202-1', '445202'), ['document', 'title'], {
    zh: '榕城区社区设施暂行规定',
    en: 'Interim rules on community facilities',
  });
  const issued = withValue(titled, ['document', 'issuer'], {
    zh: '区规划局',
    en: 'Planning bureau',
  });
  const own = withEntry(issued, ['measures'], 0, {
    ...freshEntry(issued, 'measures'),
    ...{ id: 'errand-minutes', label: { zh: '服务圈步行时间', en: 'Walk' } },
    ...{ unit: 'minute', adds: false },
  });
  const eight = SENTENCES.reduce(withSentence, own);
  return staged(banded(eight));
}

function banded(paper: Table): Table {
  const typed = { measure: 'elderly-care-floor-area', figure: '300' };
  const begun = withSentence(paper, typed);
  const entry = tablesAt(begun, ['provisions']).at(-1) ?? {};
  const row = firstRow(entry, 'floorArea');
  const rows = [
    { ...row, below: '50000' },
    { ...row, id: '', from: '50000', below: '200000', least: '500' },
    { ...row, id: '', from: '200000', below: '', least: '1000' },
  ];
  return withSeries(begun, entry, { by: 'floorArea', rows });
}

function staged(paper: Table): Table {
  const begun = withSentence(paper, {
    measure: 'community-workers',
    figure: '1',
    per: '400',
    base: 'households',
  });
  const entry = tablesAt(begun, ['provisions']).at(-1) ?? {};
  const row = firstRow(entry, STAGES);
  const rows = [
    { ...row, due: '2020-12-31', least: '1' },
    { ...row, id: '', due: '2024-12-31', least: '2' },
  ];
  return withSeries(begun, entry, { by: STAGES, rows });
}

/** The place of the provision of a measure. */
export function placeOf(paper: Table, measure: string): number {
  return tablesAt(paper, ['provisions']).findIndex((one) => textAt(one, ['measure']) === measure);
}

/** The paper with the first example that each sentence comes to. */
export function proved(paper: Table, of: Rulebook): Table {
  return withExamplesAt(paper, unproved(paper, wordsWith(paper, of)));
}
