// Why a cell of an imported table cannot be taken, as a sentence.
import { useWords } from '../../../i18n/i18n.ts';
import { importZh } from '../../../i18n/zh/import.ts';
import { problemSentence } from '../../../i18n/problems.ts';
import type { ImportProblem } from '../../../io/register/read-register.ts';

type Reason = keyof typeof importZh.reasons;
const isReason = (code: string): code is Reason => Object.hasOwn(importZh.reasons, code);

export function useReason({ code, values }: ImportProblem): string {
  const { t, language } = useWords();
  if (!isReason(code)) return problemSentence({ path: '', code, values }, language);
  return t(`register.reasons.${code}`, {
    row: values['row'] ?? '',
    text: values['text'] ?? '',
    street: values['street'] || t('register.import.unnamedStreet'),
    name: values['name'] ?? '',
    year: values['year'] ?? '',
  });
}
