// What every sheet carries around its tables: who, when, where, which papers, signatures and the plan's code.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { planHead } from './plan-head.ts';
import { planHash } from './plan-text.ts';
import { isShortened, withPrintedAreas } from './printed-areas.ts';
import { sheetNotes } from './sheet-notes.ts';
import type { SheetSource } from './sheet-choices.ts';
import { papersOf } from './used-papers.ts';
import { withoutColumns, type Line, type PaperSize, type Sheet, type Table } from './sheet.ts';

interface Content {
  readonly key?: string;
  /** The one place the sheet is about. */
  readonly about?: string;
  readonly oneLeaf?: boolean;
  readonly paper: PaperSize;
  readonly head?: readonly Line[];
  readonly picture?: Sheet['picture'];
  readonly tables: readonly Table[];
  /** The outcomes the tables were made from: they decide which papers and notes are printed. */
  readonly outcomes: readonly Outcome[];
  /** What is listed besides and not required: its papers are printed too. */
  readonly encouraged?: readonly Outcome[];
}

export function framed(source: SheetSource, content: Content): Sheet {
  const { assessment, choices, words } = source;
  const { t } = words;
  const tables = content.tables.map((table) =>
    withPrintedAreas(withoutColumns(table, choices.hiddenColumns), assessment.rulebook),
  );
  return {
    id: choices.sheet,
    key: content.key ?? choices.sheet,
    paper: content.paper,
    title: t(`sheet.titles.${choices.sheet}`),
    subject: [assessment.plan.name || t('sheet.frame.unnamed'), content.about ?? '']
      .filter((one) => one !== '')
      .join(' · '),
    head: planHead(source, content.outcomes, content.head),
    picture: content.picture,
    tables,
    papers: papersOf(
      [...content.outcomes, ...(content.encouraged ?? [])],
      source,
      content.oneLeaf ? 'short' : 'full',
    ),
    notes: [...sheetNotes(content.outcomes, source), ...shortenedNote(tables, source)],
    signatures: [t('sheet.frame.compiled'), t('sheet.frame.checked'), t('sheet.frame.approved')],
    hash: planHash(assessment.plan),
    oneLeaf: content.oneLeaf ?? false,
  };
}

function shortenedNote(tables: readonly Table[], { words: { t } }: SheetSource): string[] {
  const some = tables.some(({ rows }) => rows.some(({ cells }) => cells.some(isShortened)));
  return some ? [t('sheet.notes.places')] : [];
}
