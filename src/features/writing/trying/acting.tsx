// Where a sentence acts in the plan in hand, and why it does not where it does not.
import { useWords } from '../../../i18n/i18n.ts';
import { fateText } from '../../../sheets/words/fate-words.ts';
import { ALL_CHOSEN } from '../../../sheets/frame/sheet-choices.ts';
import { useSettings } from '../../../state/settings-store.ts';
import type { Heard } from '../../../state/writing/try-paper.ts';
import { useTrial } from './trial-context.ts';
import { styles } from '../looks/styles.ts';

/** @param id of the provision */
export function Acting({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { state, tried } = useTrial();
  const whyNot = useWhyNot();
  if (tried === null || state === 'unsound') return null;
  const heard = tried.heard.get(id) ?? [];
  const count = (kind: 'binds' | 'satisfied') =>
    heard.filter(({ fate }) => fate.kind === kind).length;
  const [binds, satisfied] = [count('binds'), count('satisfied')];
  const silent = heard.find(({ fate }) => fate.kind !== 'binds' && fate.kind !== 'satisfied');
  return (
    <p className={styles['acting']}>
      {heard.length === 0
        ? t('writing.acting.nowhere')
        : t('writing.acting.counts', { binds, satisfied, all: heard.length })}{' '}
      {silent !== undefined && t('writing.acting.silent', { why: whyNot(silent) })}
    </p>
  );
}

function useWhyNot(): (heard: Heard) => string {
  const words = useWords();
  const { tried } = useTrial();
  const yardstick = useSettings((state) => state.yardstick);
  return ({ outcome, fate }) => {
    const rule = outcome.considered.find((one) => one.fate === fate)?.rule;
    if (tried === null || rule === undefined || fate.kind === 'binds' || fate.kind === 'satisfied')
      return '';
    const source = { assessment: tried.after, yardstick, choices: ALL_CHOSEN, words };
    return fateText({ fate, provision: rule.provision }, outcome.unit, source);
  };
}
