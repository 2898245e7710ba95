// The versions of the open paper side by side, and its files: kept, gone back to, used in the plan, handed on.
import { useEffect, useState, type ReactNode } from 'react';
import { useTried } from '../../../fields/use-tried.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { PAPER_FORMATS } from '../../../io/papers/paper-formats.ts';
import { hashOf } from '../../../state/own-packs/own-pack.ts';
import { followOwnPacks, saveOwnPack, useOwnPacks } from '../../../state/own-packs/own-packs.ts';
import { textAt } from '../../../state/writing/pack-data.ts';
import { styles as looks } from '../looks/styles.ts';
import { useOpenPaper } from '../open-paper.ts';
import { exportPaper } from './export-paper.ts';
import { VersionLine } from './version-line.tsx';
import styles from './files.module.css';

export function FilesPart() {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const { packs, isClosed } = useOwnPacks();
  const [said, setSaid] = useState<ReactNode>(null);
  useEffect(() => void followOwnPacks(), []);
  const id = textAt(document, ['document', 'id']);
  const versions = (packs ?? []).filter((one) => one.id === id);
  const hash = hashOf(document);
  const isNone = packs !== null && !isClosed && versions.length === 0;
  return (
    <section className={looks['section']} aria-label={t('writing.files.label')}>
      <h3>{t('writing.files.label')}</h3>
      <p className={styles['when']}>{t('writing.files.why')}</p>
      <Actions onSaid={setSaid} />
      <div role="status">{said}</div>
      {isClosed && <p role="alert">{t('writing.files.closed')}</p>}
      {isNone && <p className={styles['when']}>{t('writing.files.none')}</p>}
      <ul className={styles['versions']}>
        {versions.map((version) => (
          <VersionLine
            key={version.version}
            {...{ version }}
            isNow={version.hash === hash}
            onSaid={setSaid}
          />
        ))}
      </ul>
    </section>
  );
}

function Actions({ onSaid }: { readonly onSaid: (said: ReactNode) => void }) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const { run, complaint } = useTried(t('writing.files.closed'));
  const keep = async () => {
    const before = useOwnPacks.getState().packs ?? [];
    const kept = await saveOwnPack(document);
    const isOld = before.some(({ id, hash }) => hash === kept.hash && id === kept.id);
    onSaid(t(isOld ? 'writing.files.same' : 'writing.files.kept', { version: kept.version }));
  };
  const hand = async (format: (typeof PAPER_FORMATS)[number]) => {
    const version = await exportPaper(document, format);
    if (version !== null) onSaid(t('writing.files.exported', { version }));
  };
  return (
    <div className={styles['tools']}>
      <button type="button" className="button" onClick={() => void run(keep)}>
        {t('writing.files.keep')}
      </button>
      {PAPER_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="button quiet"
          onClick={() => void run(() => hand(format))}
        >
          {t(`writing.files.${format}`)}
        </button>
      ))}
      {complaint}
    </div>
  );
}
