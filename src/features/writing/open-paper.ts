// The paper that is open in the form: what its fields show, what is wrong with each, and how they change it.
import { createContext, useContext } from 'react';
import { pathText, type Problem } from '../../core/plan/problem.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { problemSentence } from '../../i18n/problems.ts';
import { useWords } from '../../i18n/i18n.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { textAt, withValue, type DataPath, type Table } from '../../state/writing/pack-data.ts';
import { useWriting } from '../../state/writing/writing-store.ts';

interface OpenPaper {
  /** Its key among the papers being written. */
  readonly paper: string;
  readonly document: Table;
  /** The words of the land with those that the paper brings. */
  readonly rulebook: Rulebook;
  readonly problems: readonly Problem[];
  readonly moment: Moment;
  /** Goes to the part of the form in which a path stands. */
  readonly go: (path: string) => void;
}

export const OpenPaperContext = createContext<OpenPaper | null>(null);

export function useOpenPaper(): OpenPaper {
  const open = useContext(OpenPaperContext);
  if (open === null) throw new Error('used outside a paper');
  return open;
}

/** Changes the paper; changes under one name that follow one another closely are one step back. */
export function useEdit(): (change: (document: Table) => Table, step?: string) => void {
  const { paper } = useOpenPaper();
  const edit = useWriting((state) => state.edit);
  return (change, step = '') => edit(paper, change, step);
}

/** What stands where nothing is typed: no key, an empty text, or null. */
export type Empty = 'absent' | 'blank' | 'null';
const NOTHING = { absent: undefined, blank: '', null: null } as const;

interface PaperField {
  readonly value: string;
  readonly write: (text: string) => void;
  /** What is wrong with it, as a sentence. */
  readonly wrong: string | undefined;
}

export function usePaperField(path: DataPath, empty: Empty = 'absent'): PaperField {
  const { document } = useOpenPaper();
  const edit = useEdit();
  const wrong = useWrongAt(path);
  return {
    value: textAt(document, path),
    write: (text) =>
      edit((now) => withValue(now, path, text === '' ? NOTHING[empty] : text), pathText(path)),
    wrong,
  };
}

/** The first problem at a path or inside it, as a sentence. */
export function useWrongAt(path: DataPath): string | undefined {
  const { problems } = useOpenPaper();
  const { language } = useWords();
  const at = pathText(path);
  const found = problems.find((one) => isAt(one.path, at));
  return found && problemSentence(found, language);
}

/** True of a path that is another one, or leads further from it. */
export function isAt(path: string, at: string): boolean {
  return path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`);
}
