// The calculation statement: each requirement with its substitution, rounding, section and everyone else who was heard.
import type { Outcome } from '../core/assessment/outcome.ts';
import { GROUPS } from '../core/rulebook/pack.ts';
import { explain, type Speaker } from './explanation.ts';
import { byMeasure } from './facility-schedule.ts';
import { fateText } from './fate-words.ts';
import { measureTitle } from './naming.ts';
import { measureCells } from './requirement-cells.ts';
import { listed, type SheetSource } from './sheet-choices.ts';
import { paperCitation } from './used-papers.ts';
import { framed } from './sheet-frame.ts';
import { statementParts } from './statement-parts.ts';
import { stepText } from './step-text.ts';
import { spanning, text, type Column, type Row, type Sheet, type Table } from './sheet.ts';

export function calculationStatement(source: SheetSource): Sheet {
  const outcomes = listed(source);
  return framed(source, {
    paper: 'a4-portrait',
    tables: [stepsTable(outcomes, source), ...statementParts(outcomes, source)],
    outcomes,
  });
}

function stepsTable(outcomes: readonly Outcome[], source: SheetSource): Table {
  const { t } = source.words;
  const column = (
    id: 'number' | 'place' | 'arithmetic' | 'papers' | 'required' | 'others',
    weight: number,
    align: Column['align'] = 'start',
  ): Column => ({ id, head: t(`sheet.columns.${id}`), align, weight });
  const columns = [
    column('number', 6, 'center'),
    column('place', 13),
    column('arithmetic', 36),
    column('papers', 22),
    column('required', 11, 'end'),
    column('others', 26),
  ];
  let item = 0;
  const rows = GROUPS.flatMap((group) =>
    byMeasure(outcomes, group).flatMap((places): Row[] => {
      item += 1;
      const [first] = places;
      if (first === undefined) return [];
      const { measure, unit } = first;
      const title = measureTitle(measure, source.words);
      return [
        spanning(
          'group',
          `${String(item)}. ${title} · ${t(`scopes.${unit.scope}`)}`,
          columns.length,
        ),
        ...places.map((outcome, index) =>
          stepsRow(outcome, `${String(item)}.${String(index + 1)}`, source),
        ),
      ];
    }),
  );
  return { id: 'steps', title: null, columns, rows };
}

function stepsRow(outcome: Outcome, number: string, source: SheetSource): Row {
  const { words, assessment, yardstick } = source;
  const { t } = words;
  const { rulebook } = assessment;
  const { measure, unit, levels } = outcome;
  const level = levels[yardstick];
  const { speakers, silent } = explain(outcome);
  const deciding = speakers.filter(({ provision }) => level.binding.includes(provision.id));
  const others = speakers.filter(({ provision }) => !level.binding.includes(provision.id));
  const steps = (speaker: Speaker) =>
    speaker.steps.map((step) => stepText(step, measure, rulebook, words)).join('\n');
  const missing = [...new Set(silent.filter(({ fate }) => fate.kind === 'pending'))];
  const heard = [
    ...others.map(
      (one) =>
        `${t('sheet.steps.satisfied')}${paperCitation(one, source)}${t('sheet.steps.colon')}${steps(one)}`,
    ),
    ...silent
      .filter(({ fate }) => fate.kind !== 'pending')
      .map(
        ({ document, provision, fate }) =>
          `${t('sheet.steps.silent')}${paperCitation({ document, provision }, source)}${t('sheet.steps.colon')}${fateText(fate, source)}`,
      ),
  ];
  return {
    kind: 'item',
    cells: [
      text(number),
      text(unit.name || unit.at),
      text(
        [...deciding.map(steps), ...missing.map(({ fate }) => fateText(fate, source))].join('\n'),
      ),
      text([...deciding, ...missing].map((rule) => paperCitation(rule, source)).join('\n')),
      measureCells([outcome], yardstick).required,
      text(heard.join('\n')),
    ],
  };
}
