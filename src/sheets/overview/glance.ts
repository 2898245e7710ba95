// One page at a glance: how the plan stands, where it is worst, what to build or hire, what is not known yet, and one picture.
import { evidenceIn, verdictOf } from '../../core/assessment/verdict/row-verdict.ts';
import { coverageOf } from '../../core/assessment/verdict/coverage.ts';
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { listed, type SheetSource } from '../frame/sheet-choices.ts';
import { framed } from '../frame/sheet-frame.ts';
import type { Line, Sheet } from '../frame/sheet.ts';
import { summaryText } from '../frame/waiting-words.ts';
import { coveragePicture } from './coverage-picture.ts';
import { needsTable } from './needs-table.ts';
import { unknownTable } from './unknown-table.ts';
import { worstMeasures, worstPlaces } from './worst-tables.ts';

const MOST_DRAWN = 10;

const drawnFor = ({ words, assessment }: SheetSource) => ({
  words,
  isAsPlanned: readsAsPlanned(assessment),
});

export function glance(source: SheetSource): Sheet {
  const outcomes = listed(source);
  const coverage = coverageOf(outcomes, source.yardstick);
  const tables = [
    worstPlaces(outcomes, source),
    worstMeasures(coverage, source),
    needsTable(source),
    unknownTable(outcomes, source),
  ].filter(({ rows }) => rows.length > 0);
  return framed(source, {
    oneLeaf: true,
    paper: 'a4-portrait',
    head: [standing(outcomes, source)],
    picture: coveragePicture(coverage, drawnFor(source), MOST_DRAWN),
    tables,
    outcomes,
  });
}

/** Met, short and each kind of waiting, by measure and place; what is met by papers not read whole stands apart. */
function standing(outcomes: readonly Outcome[], { words, yardstick }: SheetSource): Line {
  const rows = outcomes.map((outcome) => ({
    verdict: verdictOf(outcome, yardstick),
    evidence: evidenceIn([outcome], yardstick),
  }));
  return {
    label: words.t('sheet.glance.standing'),
    value: summaryText(rows, words.t),
    alone: true,
  };
}
