// How large the place of a schedule is: what is signed says for how many households and people, and for what building.
import { wholeOf } from '../../core/assessment/programme/milestones.ts';
import { plain } from '../../core/quantity/decimal.ts';
import { printedArea } from '../frame/printed-areas.ts';
import { communitiesOf, type SheetSource } from '../frame/sheet-choices.ts';
import type { Line } from '../frame/sheet.ts';
import { cellText } from '../words/cell-text.ts';

/** Households and people always, since every line rests on them; areas and the kind of building where they are given. */
export function sizeLines(source: SheetSource): Line[] {
  return [
    ...developmentLine(source),
    ...figureLine(source, 'households', 'always'),
    ...figureLine(source, 'population', 'always'),
    ...figureLine(source, 'siteArea', 'known'),
    ...figureLine(source, 'floorArea', 'known'),
  ];
}

function figureLine(
  { assessment, choices, words }: SheetSource,
  figure: 'households' | 'population' | 'siteArea' | 'floorArea',
  when: 'always' | 'known',
): Line[] {
  const value = wholeOf(assessment, figure, choices.only);
  if (value === null && when === 'known') return [];
  const cell =
    value === null
      ? ({ kind: 'missing' } as const)
      : printedArea({ kind: 'number', value: plain(value) });
  return [{ label: words.t(`sheet.frame.${figure}`), value: cellText(cell, words) }];
}

function developmentLine(source: SheetSource): Line[] {
  const { t } = source.words;
  const [first, ...others] = new Set(communitiesOf(source).map(({ development }) => development));
  if (others.length > 0)
    return [{ label: t('sheet.frame.development'), value: t('sheet.cells.several') }];
  if (first === undefined || first === null) return [];
  return [{ label: t('sheet.frame.development'), value: t(`developments.${first}`) }];
}
