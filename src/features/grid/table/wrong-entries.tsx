// Says a wrong entry once, when it has been made: whose, in which column, and what is wrong with it.
import { useState } from 'react';
import type { Problem } from '../../../core/plan/problem.ts';
import { problemSentence } from '../../../i18n/problems.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useRegister } from '../../../state/assessed/register-context.ts';
import type { Draft } from '../../../state/draft/draft.ts';
import type { Column } from '../../../state/register/column.ts';

interface Props {
  readonly columns: readonly Column[];
}

export function WrongEntries({ columns }: Props) {
  const { t, language } = useWords();
  const { problems, draft } = useRegister();
  const [heard, setHeard] = useState({ problems, said: '' });
  if (heard.problems !== problems) setHeard({ problems, said: sentence() });
  return (
    <p role="status" className="hidden">
      {heard.said}
    </p>
  );

  function sentence(): string {
    const fresh = [...problems.values()].filter(({ path }) => !heard.problems.has(path));
    const [first] = fresh;
    if (first === undefined) return problems.size < heard.problems.size ? '' : heard.said;
    const { name, column } = whereOf(first, draft, columns);
    const wrong = problemSentence(first, language);
    return t('grid.wrong', { name, column, wrong, count: fresh.length });
  }
}

const ENTRY = /^streets\[(\d+)\](?:\.communities\[(\d+)\])?\.(.+)$/;

function whereOf({ path }: Problem, { streets }: Draft, columns: readonly Column[]) {
  const [, at = '', index, own = path] = ENTRY.exec(path) ?? [];
  const street = streets[Number(at)];
  const entry = index === undefined ? street : street?.communities[Number(index)];
  const kind = index === undefined ? 'street' : 'community';
  const found = columns.find(({ paths }) => paths[kind]?.join('.') === own);
  return { name: entry?.name ?? '', column: found?.label ?? own };
}
