// Which papers speak at each level of the place's chain, and which levels are silent.
import { useStore } from 'zustand';
import { NATION, placeChain } from '../../../core/plan/place.ts';
import type { PackDocument } from '../../../core/rulebook/pack.ts';
import { isOptional } from '../../../core/rulebook/rulebook.ts';
import { SourceLink } from '../../../fields/source-link.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { placeName } from '../../../i18n/place-name.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { useSteady } from '../marks/loaded.ts';
import { papersByChoice } from '../../../state/rules/by-choice.ts';
import { Copied, FromElsewhere, OwnPapers, PaperLine, Ticked } from './chain-papers.tsx';
import styles from './chain.module.css';

export function Chain() {
  const { t } = useWords();
  const nameOf = useLevelName();
  const { places } = useSteady().rules.rulebook;
  const packs = usePacks();
  const place = usePlanStore((state) => state.draft.place);
  const switchedOn = usePlanStore((state) => state.draft.packs);
  const awaited = useAwaited();
  if (!places.has(place)) return null;
  const anywhere = packs.filter(
    ({ document: { jurisdiction, id, evidence } }) =>
      jurisdiction === null && (evidence === 'user' || switchedOn.includes(id)),
  );
  const chain = placeChain(place, places);
  const papers = packs.flatMap(({ document }) =>
    chain.includes(document.jurisdiction ?? '') ? [document] : [],
  );
  return (
    <section className={styles['chain']} aria-label={t('input.chain')}>
      <h3>{t('input.chain')}</h3>
      <ol>
        {chain.map((code) => (
          <Level
            key={code}
            name={nameOf(code)}
            awaited={awaited(code)}
            papers={papers.filter(({ jurisdiction }) => jurisdiction === code)}
          />
        ))}
        {anywhere.map(({ document }) => (
          <Anywhere key={document.id} document={document} />
        ))}
      </ol>
      <Copied papers={papers.filter((document) => !isOptional(document))} />
    </section>
  );
}

/** A paper of no place: the unnamed sample, or one of the planner's own. */
function Anywhere({ document }: { readonly document: PackDocument }) {
  const { t } = useWords();
  const isOwn = document.evidence === 'user';
  return (
    <li>
      <span className={styles['level']}>{t(isOwn ? 'origin.user' : 'origin.sample')}</span>
      <span>
        {isOwn ? <Ticked document={document} /> : <SourceLink document={document} section={null} />}
      </span>
    </li>
  );
}

/** The packs that ship, and those that the plan brings along once they are read. */
function usePacks() {
  const { live, rules } = useSteady();
  const found = useStore(live, ({ assessment }) => assessment?.rulebook.packs);
  return found ?? rules.rulebook.packs;
}

function useLevelName(): (code: string) => string {
  const words = useWords();
  const { places } = useSteady().rules.rulebook;
  return (code) =>
    code === NATION ? words.t('input.nation') : placeName(code, places.get(code) ?? code, words);
}

/** Papers to be switched on come once the browser is idle: until then it is known how many there are, and their line stands. */
function useAwaited(): (code: string) => number {
  const { rules } = useSteady();
  return (code) => (rules.place === null ? 0 : papersByChoice(code));
}

interface LevelProps {
  readonly name: string;
  /** How many papers to be switched on are yet to come. */
  readonly awaited: number;
  readonly papers: readonly PackDocument[];
}

function Level({ name, awaited, papers }: LevelProps) {
  const { t } = useWords();
  const isOwn = ({ evidence }: PackDocument) => evidence === 'user';
  const byThemselves = papers.filter((document) => !isOptional(document) && !isOwn(document));
  const byChoice = papers.filter((document) => isOptional(document) && !isOwn(document));
  return (
    <li>
      <span className={styles['level']}>{name}</span>
      <span>
        {papers.length + awaited === 0 && (
          <span className={styles['silentLevel']}>{t('input.chainSilent')}</span>
        )}
        {byThemselves.map((document) => (
          <PaperLine key={document.id} document={document} />
        ))}
        <OwnPapers papers={papers.filter(isOwn)} />
        <FromElsewhere papers={byChoice} count={Math.max(byChoice.length, awaited)} />
      </span>
    </li>
  );
}
