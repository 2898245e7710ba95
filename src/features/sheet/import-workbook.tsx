// An edited workbook comes home: what cannot be read is named by its cell, what would change is shown, and nothing changes before one says so.
import { useState } from 'react';
import { part } from '../../parts/part.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Problem } from '../../core/plan/problem.ts';
import { useWords, type Translate } from '../../i18n/i18n.ts';
import { problemSentence, type Language } from '../../i18n/problems.ts';
import { planText } from '../../sheets/frame/plan-text.ts';
import { draftOf } from '../../state/draft/draft-of-plan.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { loadRules } from '../../state/rules/lazy-rules.ts';
import type { Draft } from '../../state/draft/draft.ts';
import { applyChanges } from '../../state/draft/plan-changes.ts';
import { FileButton } from '../../ui/file-button.tsx';
import type { Run } from './run.ts';
import { workbookChanges, type WorkbookChange } from './workbook-changes.ts';
import { WorkbookPreview } from './workbook-preview.tsx';

const MOST_REASONS = 5;

/** Each problem with the cell it stands in, the first few of them. */
function reasonsOf(problems: readonly Problem[], t: Translate, language: Language): string {
  const each = problems.slice(0, MOST_REASONS).map((problem) => {
    const { sheet = '', at = '', value = '' } = problem.values;
    const why = problemSentence(problem, language);
    return at === '' ? why : t('sheet.badCell', { sheet, at, value, why });
  });
  const rest = problems.length - each.length;
  return [...each, ...(rest > 0 ? [t('sheet.moreProblems', { count: rest })] : [])].join('; ');
}

/** What was read, beside the plan that it would change. */
interface Offered {
  readonly before: Draft;
  readonly after: Draft;
  readonly changes: readonly WorkbookChange[];
}

function withTaken({ before, after, changes }: Offered, taken: readonly WorkbookChange[]): Draft {
  const chosen = taken.map(({ change }) => change);
  return taken.length === changes.length ? after : applyChanges(before, chosen);
}

export function ImportWorkbook({ plan, run }: { readonly plan: Plan; readonly run: Run }) {
  const words = useWords();
  const { t, language } = words;
  const [offered, setOffered] = useState<Offered | null>(null);
  const look = async (file: File, isLast: () => boolean) => {
    const [{ readWorkbook }, { withOwnPacks }] = await Promise.all([
      part(() => import('../../io/workbook/workbook-read.ts')),
      loadRules(null, 'with English'),
    ]);
    const read = await readWorkbook(new Uint8Array(await file.arrayBuffer()), withOwnPacks);
    if (!isLast()) return '';
    if (!read.ok) return t('sheet.importFailed', { reason: reasonsOf(read.problems, t, language) });
    if (planText(read.value.plan) === planText(plan)) return t('sheet.unchanged');
    const [before, after] = [draftOf(plan), draftOf(read.value.plan)];
    const changes = workbookChanges(before, after, read.value.rulebook, words);
    setOffered({ before, after, changes });
    return '';
  };
  const take = (from: Offered, taken: readonly WorkbookChange[]) => {
    usePlanStore.getState().replace(withTaken(from, taken));
    setOffered(null);
    void run(() => Promise.resolve(t('sheet.imported')));
  };
  return (
    <>
      <FileButton
        label={t('sheet.importWorkbook')}
        accept=".xlsx"
        onFile={(file) => void run((isLast) => look(file, isLast))}
      />
      {offered !== null && (
        <WorkbookPreview
          changes={offered.changes}
          onTake={(taken) => take(offered, taken)}
          onClose={() => setOffered(null)}
        />
      )}
    </>
  );
}
