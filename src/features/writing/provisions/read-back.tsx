// The sentence read back from the paper's data in both languages, and where it acts in the plan in hand.
import { useEffect, useState } from 'react';
import type { Provision } from '../../../core/rulebook/pack.ts';
import { useWords, wordsIn, type SpokenWords } from '../../../i18n/i18n.ts';
import { provisionText } from '../../../sheets/words/provision-text.ts';
import type { Table } from '../../../state/writing/pack-data.ts';
import { readProvision } from '../../../state/writing/read-entry.ts';
import { useOpenPaper } from '../open-paper.ts';
import { Acting } from '../trying/acting.tsx';
import { useEditProvision } from './one-provision.ts';
import { styles } from '../looks/styles.ts';

/** Both languages, once the words of the other have come. */
export function useBothLanguages(): readonly SpokenWords[] {
  const own = useWords();
  const [other, setOther] = useState<SpokenWords | null>(null);
  const wanted = own.language === 'zh' ? 'en' : 'zh';
  useEffect(() => {
    let isLeft = false;
    const take = (words: SpokenWords) => {
      if (!isLeft) setOther(words);
    };
    wordsIn(wanted).then(take, () => undefined);
    return () => {
      isLeft = true;
    };
  }, [wanted]);
  return other === null || other.language === own.language ? [own] : [own, other];
}

/** @param at the place of the provision in the paper's list */
export function ReadBack({ at, provision }: { readonly at: number; readonly provision: Table }) {
  const { t } = useWords();
  const read = readProvision(provision);
  const edit = useEditProvision(at);
  const said = useSaid(read);
  if (read === null || said.length === 0)
    return <p className={styles['hint']}>{t('writing.readBack.notYet')}</p>;
  const statement = Object.fromEntries(said.map(({ language, text }) => [language, text]));
  return (
    <div className={styles['readBack']} role="group" aria-label={t('writing.readBack.label')}>
      {said.map(({ language, text }) => (
        <p key={language} lang={language === 'zh' ? 'zh-CN' : 'en'}>
          {text}
        </p>
      ))}
      <Acting id={read.id} />
      {said.length === 2 && (
        <button
          type="button"
          className="link"
          onClick={() => edit((now) => ({ ...now, statement }))}
        >
          {t('writing.readBack.take')}
        </button>
      )}
    </div>
  );
}

function useSaid(read: Provision | null) {
  const { rulebook } = useOpenPaper();
  const spoken = useBothLanguages();
  return spoken.flatMap((words) => {
    const text = read === null ? null : provisionText(read, rulebook, words);
    return text === null ? [] : [{ language: words.language, text }];
  });
}
