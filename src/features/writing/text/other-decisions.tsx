// What may be decided about a sentence besides its figures: it is only stated, passed over, done with, or looked at again.
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Decided } from '../../../core/rulebook/text/progress.ts';
import { useWords } from '../../../i18n/i18n.ts';
import styles from './card.module.css';

interface Props {
  readonly decided: Decided | null;
  readonly onState: (words: { readonly zh: string; readonly en: string }) => void;
  readonly onPass: () => void;
  readonly onEnough: () => void;
  readonly onReopen: () => void;
}

export function OtherDecisions({ decided, onState, onPass, onEnough, onReopen }: Props) {
  const { t } = useWords();
  const [states, setStates] = useState(false);
  const state = useKeyboardBack(states);
  if (decided !== null && decided.how !== 'begun')
    return (
      <div className={styles['tools']}>
        <p className={styles['hint']}>{t(`writing.text.decided.${decided.how}`)}</p>
        <button type="button" className="button quiet" onClick={onReopen}>
          {t('writing.text.reopen')}
        </button>
      </div>
    );
  const stated: Props['onState'] = (words) => {
    setStates(false);
    onState(words);
  };
  if (states) return <StateForm onState={stated} onCancel={() => setStates(false)} />;
  return (
    <div className={styles['tools']}>
      {decided?.how === 'begun' && (
        <button type="button" className="button quiet" onClick={onEnough}>
          {t('writing.text.enough')}
        </button>
      )}
      <button ref={state} type="button" className="button quiet" onClick={() => setStates(true)}>
        {t('writing.text.state')}
      </button>
      <button type="button" className="button quiet" onClick={onPass}>
        {t('writing.text.pass')}
      </button>
    </div>
  );
}

/** For the button that asked for the form: it has the keyboard again when the form was left. */
function useKeyboardBack(isAsked: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (!isAsked && wasAsked.current) button.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return button;
}

interface StateProps extends Pick<Props, 'onState'> {
  readonly onCancel: () => void;
}

/** In the planner's own words: the text of the paper goes into no file. */
function StateForm({ onState, onCancel }: StateProps) {
  const { t } = useWords();
  const [zh, setZh] = useState('');
  const [en, setEn] = useState('');
  const isBlank = zh.trim() === '' && en.trim() === '';
  const field = (lang: 'zh' | 'en', value: string, write: (text: string) => void) => (
    <label className={styles['field']}>
      <span>{t(`writing.text.own.${lang}`)}</span>
      <input
        className="input"
        lang={lang === 'zh' ? 'zh-CN' : 'en'}
        value={value}
        maxLength={300}
        onChange={({ target }) => write(target.value)}
      />
    </label>
  );
  return (
    <form
      ref={takeKeyboard}
      className={styles['stating']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank) onState({ zh: zh.trim(), en: en.trim() });
      }}
    >
      <p className={styles['hint']}>{t('writing.text.own.why')}</p>
      {field('zh', zh, setZh)}
      {field('en', en, setEn)}
      <div className={styles['tools']}>
        <button type="submit" className="button" disabled={isBlank}>
          {t('writing.text.state')}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {t('plan.cancel')}
        </button>
      </div>
    </form>
  );
}

/** To the first field of what was asked for. */
function takeKeyboard(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('input')?.focus();
}
