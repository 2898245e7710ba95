// The field that a paper's text is pasted into, or read into from a text file.
import { useState } from 'react';
import { LONGEST_TEXT } from '../../../core/rulebook/text/paper.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { FileButton } from '../../../ui/file-button.tsx';
import styles from './text.module.css';

interface Props {
  readonly text: string;
  readonly onPaste: (text: string) => void;
  /** Null while there is no text to go back to. */
  readonly onCancel: (() => void) | null;
}

export function PasteText({ text, onPaste, onCancel }: Props) {
  const { t, language } = useWords();
  const [typed, setTyped] = useState(text);
  const isLong = typed.length > LONGEST_TEXT;
  const most = LONGEST_TEXT.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <div className={styles['paste']}>
      <p className={styles['hint']}>{t('writing.text.why')}</p>
      <label>
        <span>{t('writing.text.paste')}</span>
        <textarea
          className="input"
          rows={14}
          value={typed}
          placeholder={t('writing.text.placeholder')}
          aria-describedby="paper-text-note"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p id="paper-text-note" className={isLong ? styles['wrong'] : styles['hint']}>
        {isLong ? t('writing.text.tooLong', { most }) : t('writing.text.stays')}
      </p>
      <PasteTools {...{ typed, onPaste, onCancel }} onRead={setTyped} />
    </div>
  );
}

interface ToolsProps extends Omit<Props, 'text'> {
  readonly typed: string;
  readonly onRead: (text: string) => void;
}

function PasteTools({ typed, onPaste, onRead, onCancel }: ToolsProps) {
  const { t } = useWords();
  const read = async (file: File) => onRead(decoded(await file.arrayBuffer()));
  return (
    <div className={styles['tools']}>
      <button
        type="button"
        className="button"
        disabled={typed.trim() === ''}
        onClick={() => onPaste(typed)}
      >
        {t('writing.text.cut')}
      </button>
      <FileButton
        label={t('writing.text.file')}
        accept=".txt,.md,text/plain"
        onFile={(file) => void read(file)}
      />
      {onCancel !== null && (
        <button type="button" className="button quiet" onClick={onCancel}>
          {t('plan.cancel')}
        </button>
      )}
    </div>
  );
}

/** UTF-8, else the encoding that Chinese offices used before it. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
