// The ways to a paper besides a blank one: a file, or a built-in paper copied as a start.
import { useLocation } from 'wouter';
import { copiedPack } from '../../../core/rulebook/copy.ts';
import type { Pack } from '../../../core/rulebook/pack.ts';
import { useTried } from '../../../fields/use-tried.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import type { Moment } from '../../../state/assessed/moment.ts';
import { arrive } from '../../../state/own-packs/arrival.ts';
import { spokenTitle } from '../spoken-place.ts';
import { loadExamples } from '../../../state/rulebook/worked-examples.ts';
import { freeId } from '../../../state/writing/fresh-entries.ts';
import { withValue } from '../../../state/writing/pack-data.ts';
import { useWriting } from '../../../state/writing/writing-store.ts';
import { FileButton } from '../../../ui/file-button.tsx';
import { paperAddress } from '../addresses.ts';
import { Pick, type Item } from '../entries/pick.tsx';
import { takenIds } from '../taken-ids.ts';
import styles from './files.module.css';

const MOST = 60;

export function OtherStarts({ moment }: { readonly moment: Moment }) {
  const { t } = useWords();
  const { packs } = moment.rules.rulebook;
  const find = useBuiltins(packs, moment);
  const [, go] = useLocation();
  const { run, complaint } = useTried(t('plan.notOpened'));
  const copy = (id: string) =>
    void run(async () => {
      const pack = packs.find(({ document }) => document.id === id);
      if (pack !== undefined) go(paperAddress(await begun(pack, moment)));
    });
  return (
    <div className={styles['starts']}>
      <FileButton
        label={t('writing.files.openFile')}
        accept=".yaml,.yml,.json,application/json"
        onFile={arrive}
      />
      <Pick
        label={t('writing.files.copy')}
        title=""
        placeholder={t('writing.pick.search')}
        find={find}
        onPick={copy}
      />
      <p className={styles['when']}>{t('writing.files.copyWhy')}</p>
      {complaint}
    </div>
  );
}

/** Those of the plan's own province come first. */
function useBuiltins(packs: readonly Pack[], { draft, rules }: Moment) {
  const words = useWords();
  const { say } = words;
  const { places } = rules.rulebook;
  const items = packs.map(({ document: { id, title, number, jurisdiction } }) => {
    const place = jurisdiction === null ? '' : spokenTitle(jurisdiction, places, words);
    const beside = [place, number ?? ''].filter(Boolean).join(' · ');
    const sought = `${id} ${title.zh} ${title.en} ${beside}`.toLowerCase();
    const isNear = jurisdiction !== null && draft.place.startsWith(jurisdiction.slice(0, 2));
    return { id, words: say(title), beside, sought, isNear };
  });
  return (typed: string): readonly Item[] => {
    const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
    return items
      .filter(({ sought }) => wanted.every((word) => sought.includes(word)))
      .sort((a, b) => Number(b.isNear) - Number(a.isNear))
      .slice(0, MOST);
  };
}

/** The copy among the papers being written: its worked examples come along. */
async function begun(pack: Pack, moment: Moment): Promise<string> {
  const examplesOf = await loadExamples();
  const provisions = pack.provisions.map((one) => ({ ...one, examples: examplesOf(one) }));
  const id = freeId(`${pack.document.id}-copy`, takenIds(moment));
  const copy = copiedPack({ ...pack, provisions }, id);
  const { zh, en } = pack.document.title;
  const named = { zh: `${zh}（副本）`, en: `${en} (copy)` };
  return useWriting.getState().begin(withValue(copy, ['document', 'title'], named));
}
