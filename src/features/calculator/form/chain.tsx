// Which papers speak at each level of the place's chain, and which levels are silent.
import { NATION, placeChain } from '../../../core/plan/place.ts';
import type { PackDocument } from '../../../core/rulebook/pack.ts';
import { isOptional } from '../../../core/rulebook/rulebook.ts';
import { SourceLink } from '../../../fields/source-link.tsx';
import { formatDate, formatMonth } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { placeName } from '../../../i18n/place-name.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { useSteady } from '../marks/loaded.ts';
import styles from './chain.module.css';

export function Chain() {
  const { t } = useWords();
  const nameOf = useLevelName();
  const { places, packs } = useSteady().rules.rulebook;
  const place = usePlanStore((state) => state.draft.place);
  const switchedOn = usePlanStore((state) => state.draft.packs);
  if (!places.has(place)) return null;
  const anywhere = packs.filter(
    ({ document: { jurisdiction, id } }) => jurisdiction === null && switchedOn.includes(id),
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
            papers={papers.filter(({ jurisdiction }) => jurisdiction === code)}
          />
        ))}
        {anywhere.map(({ document }) => (
          <li key={document.id}>
            <span className={styles['level']}>
              {t(document.evidence === 'user' ? 'origin.user' : 'origin.sample')}
            </span>
            <span>
              <SourceLink document={document} section={null} />
            </span>
          </li>
        ))}
      </ol>
      <Copied papers={papers} />
    </section>
  );
}

function useLevelName(): (code: string) => string {
  const words = useWords();
  const { places } = useSteady().rules.rulebook;
  return (code) =>
    code === NATION ? words.t('input.nation') : placeName(code, places.get(code) ?? code, words);
}

/** Said once for all texts that were copied, which bear a mark. */
function Copied({ papers }: { readonly papers: readonly PackDocument[] }) {
  const { t, language } = useWords();
  const months = [...new Set(papers.flatMap(({ seen }) => seen?.copied ?? []))].sort();
  return months.map((month) => (
    <p key={month} className={styles['paperNote']}>
      {COPIED} {t('explain.copied', { month: formatMonth(month, language) })}
    </p>
  ));
}

/** Beside a paper whose text is a copy. */
const COPIED = '※';

interface LevelProps {
  readonly name: string;
  readonly papers: readonly PackDocument[];
}

function Level({ name, papers }: LevelProps) {
  const { t } = useWords();
  const byThemselves = papers.filter((document) => !isOptional(document));
  const byChoice = papers.filter(isOptional);
  return (
    <li>
      <span className={styles['level']}>{name}</span>
      <span>
        {papers.length === 0 && (
          <span className={styles['silentLevel']}>{t('input.chainSilent')}</span>
        )}
        {byThemselves.map((document) => (
          <PaperLine key={document.id} document={document} />
        ))}
        <FromElsewhere papers={byChoice} />
      </span>
    </li>
  );
}

/** Papers whose whole text was not seen: each takes part once the planner switches it on. */
function FromElsewhere({ papers }: { readonly papers: readonly PackDocument[] }) {
  const { t } = useWords();
  const switchedOn = usePlanStore((state) => state.draft.packs);
  const setAt = usePlanStore((state) => state.setAt);
  if (papers.length === 0) return null;
  const on = papers.filter(({ id }) => switchedOn.includes(id)).length;
  const turn = (id: string) =>
    setAt(
      ['packs'],
      switchedOn.includes(id) ? switchedOn.filter((one) => one !== id) : [...switchedOn, id],
    );
  return (
    <details className={styles['elsewhere']}>
      <summary>{t('input.elsewhere', { count: papers.length, on })}</summary>
      <p className={styles['paperNote']}>{t('input.elsewhereWhy')}</p>
      {papers.map((document) => (
        <label key={document.id} className={styles['choice']}>
          <input
            type="checkbox"
            checked={switchedOn.includes(document.id)}
            onChange={() => turn(document.id)}
          />
          <PaperLine document={document} />
        </label>
      ))}
    </details>
  );
}

function PaperLine({ document }: { readonly document: PackDocument }) {
  const { t, say, language } = useWords();
  const asOf = usePlanStore((state) => state.draft.asOf);
  const horizon = usePlanStore((state) => state.draft.horizon);
  const { from, period, note } = document;
  return (
    <span className={styles['paper']}>
      <SourceLink document={document} section={null} />
      {document.seen?.copied !== undefined && ` ${COPIED}`}
      {from !== null && asOf !== '' && asOf < from && (
        <span className={styles['future']}>
          {t('input.notYet', { date: formatDate(from, language) })}
        </span>
      )}
      {period !== undefined && horizon > period.to && (
        <span className={styles['future']}>{t('input.periodEnded', { year: period.to })}</span>
      )}
      {note !== undefined && <span className={styles['paperNote']}>{say(note)}</span>}
    </span>
  );
}
