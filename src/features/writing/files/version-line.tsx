// One version of a paper: when it was kept, whether it is what is written or what the plan uses, and what can be done with it.
import type { ReactNode } from 'react';
import { useWords, type Translate } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { hashOf } from '../../../state/own-packs/own-pack.ts';
import { removeOwnPack, type OwnPack } from '../../../state/own-packs/own-packs.ts';
import { checkPaper, othersThan } from '../../../state/writing/check-paper.ts';
import { carriedIn, withPaper } from '../../../state/writing/in-plan.ts';
import { isTable, listAt } from '../../../state/writing/pack-data.ts';
import { useEdit, useOpenPaper } from '../open-paper.ts';
import { exportPaper } from './export-paper.ts';
import styles from './files.module.css';

interface Props {
  readonly version: OwnPack;
  /** True where it says what is being written. */
  readonly isNow: boolean;
  readonly onSaid: (said: ReactNode) => void;
}

export function VersionLine({ version, isNow, onSaid }: Props) {
  const { t, language } = useWords();
  const { version: number, document, savedAt, hash, id } = version;
  const { moment } = useOpenPaper();
  const carried = carriedIn(moment.draft, id);
  const isCarried = isTable(carried) && hashOf(carried) === hash;
  const isUsed = isCarried && moment.draft.packs.includes(id);
  const when = new Date(savedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
  const count = listAt(document, ['provisions']).length;
  return (
    <li>
      <strong>{t('writing.files.version', { version: number })}</strong>{' '}
      <span className={styles['when']}>
        {t('writing.files.when', { when, count, hash: hash.slice(0, 8) })}
        {isNow && ` · ${t('writing.files.now')}`}
        {isCarried && ` · ${t(isUsed ? 'writing.files.inPlan' : 'writing.files.inPlanOff')}`}
      </span>
      <VersionTools {...{ version, isNow, isUsed, onSaid }} />
    </li>
  );
}

function VersionTools({ version, isNow, isUsed, onSaid }: Props & { readonly isUsed: boolean }) {
  const { t } = useWords();
  const edit = useEdit();
  const { version: number, document } = version;
  const open = () => {
    edit(() => document);
    onSaid(t('writing.files.opened', { version: number }));
  };
  const { rules } = useOpenPaper().moment;
  const use = () => {
    const { draft, setDraft } = usePlanStore.getState();
    const { problems } = checkPaper(document, othersThan(document, draft.ownPacks), rules);
    if (problems.length > 0)
      return onSaid(t('writing.files.unsound', { version: number, count: problems.length }));
    setDraft(withPaper(draft, document));
    onSaid(t('writing.files.used', { version: number }));
  };
  const tools: readonly (readonly [label: string, act: () => void])[] = [
    ...(isNow ? [] : [[t('writing.files.open', { version: number }), open] as const]),
    ...(isUsed ? [] : [[t('writing.files.use', { version: number }), use] as const]),
    [t('writing.files.yaml'), () => void exportPaper(document, 'yaml')],
    [t('writing.files.remove', { version: number }), () => void removed(version, t).then(onSaid)],
  ];
  return (
    <div className={styles['tools']}>
      {tools.map(([label, act]) => (
        <button key={label} type="button" className="button quiet" onClick={act}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** Takes it out, and answers what is said of it, with a way back. */
async function removed({ id, version }: OwnPack, t: Translate): Promise<ReactNode> {
  const bringBack = await removeOwnPack(id, version);
  return (
    <>
      {t('writing.files.removed', { version })}{' '}
      <button type="button" className="link" onClick={() => void bringBack()}>
        {t('writing.files.bringBack')}
      </button>
    </>
  );
}
