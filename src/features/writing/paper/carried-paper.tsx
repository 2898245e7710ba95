// A paper that the plan in hand carries: which version it is, whether it takes part, opened as one's own, or taken out.
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { hashOf } from '../../../state/own-packs/own-pack.ts';
import { useOwnPacks } from '../../../state/own-packs/own-packs.ts';
import { withoutPaper, withSwitched } from '../../../state/writing/in-plan.ts';
import { textAt, type Table } from '../../../state/writing/pack-data.ts';
import { useWriting } from '../../../state/writing/writing-store.ts';
import { paperAddress } from '../addresses.ts';
import { styles } from '../looks/styles.ts';
import { Named } from './named-pack.tsx';

interface Props {
  readonly pack: Table;
  /** The papers that the plan has switched on. */
  readonly packs: readonly string[];
  /** False of one that does not govern the plan's place: it changes nothing, switched on or not. */
  readonly isHeard: boolean;
}

export function CarriedPaper({ pack, packs, isHeard }: Props) {
  const { t, language } = useWords();
  const [, go] = useLocation();
  const { begin, papers } = useWriting.getState();
  const { setDraft } = usePlanStore.getState();
  const id = textAt(pack, ['document', 'id']);
  const isOn = packs.includes(id);
  const name = textAt(pack, ['document', 'title', language]) || id;
  const version = useVersion(pack, id);
  const standing = isOn ? (isHeard ? 'on' : 'elsewhere') : 'off';
  const open = () => {
    const same = papers?.find(({ document }) => JSON.stringify(document) === JSON.stringify(pack));
    go(paperAddress(same?.key ?? begin(pack)));
  };
  const turn = () => setDraft(withSwitched(usePlanStore.getState().draft, id, !isOn));
  return (
    <li className={styles['row']}>
      <span className={styles['grow']}>
        <Named pack={pack} />{' '}
        {version !== null && (
          <span className={styles['beside']}>{t('writing.files.version', { version })}</span>
        )}
      </span>
      <span className={styles['hint']}>{t(`writing.plan.${standing}`)}</span>
      <button type="button" className="button quiet" onClick={turn}>
        {t(isOn ? 'writing.list.turnOff' : 'writing.list.turnOn', { name })}
      </button>
      <button type="button" className="button quiet" onClick={open}>
        {t('writing.list.edit', { name })}
      </button>
      <button
        type="button"
        className="button quiet"
        onClick={() => setDraft(withoutPaper(usePlanStore.getState().draft, id))}
      >
        {t('writing.list.takeOut', { name })}
      </button>
    </li>
  );
}

/** The number under which this machine keeps it; null where it keeps no such version. */
function useVersion(pack: Table, id: string): number | null {
  const packs = useOwnPacks((state) => state.packs);
  const hash = useMemo(() => hashOf(pack), [pack]);
  return packs?.find((one) => one.id === id && one.hash === hash)?.version ?? null;
}
