// Papers of one's own: the list of them, one in the form, or a number that is to be set right.
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { MomentView } from '../../fields/moment-view.tsx';
import { useWords } from '../../i18n/i18n.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { followOwnPacks } from '../../state/own-packs/own-packs.ts';
import { keepAll, openWriting, useWriting } from '../../state/writing/writing-store.ts';
import { CorrectionPage } from './correction/correction-page.tsx';
import { NewPaper } from './paper/new-paper.tsx';
import { PapersPage } from './paper/papers-page.tsx';
import { PaperPage } from './paper/paper-page.tsx';
import { ChoosePaper } from './plan-examples/choose-paper.tsx';
import { placeIn, stepsIn } from './addresses.ts';
import { styles } from './looks/styles.ts';

/** @param moment the plan in hand and all it came to; null while the rules are read */
export function WritingPage({ moment }: { readonly moment: Moment | null }) {
  const { t } = useWords();
  const papers = useWriting((state) => state.papers);
  useEffect(() => {
    void openWriting();
    void followOwnPacks();
    const leave = () => void keepAll();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  // The form checks against all papers that ship, not those of one place alone.
  if (moment === null || papers === null || moment.rules.place !== null)
    return <p className="loading">{t('app.loading')}</p>;
  return (
    <MomentView moment={moment}>
      <div className={styles['page']}>
        <Shown moment={moment} />
      </div>
    </MomentView>
  );
}

function Shown({ moment }: { readonly moment: Moment }) {
  const [location] = useLocation();
  const papers = useWriting((state) => state.papers);
  const [view, key = '', ...rest] = stepsIn(location);
  if (view === 'new') return <NewPaper place={placeIn(location)} moment={moment} />;
  if (view === 'example') return <ChoosePaper moment={moment} />;
  if (view === 'correct') return <CorrectionPage moment={moment} named={[key, ...rest]} />;
  const paper = view === 'paper' ? papers?.find((one) => one.key === key) : undefined;
  if (paper === undefined) return <PapersPage moment={moment} />;
  return <PaperPage key={paper.key} {...{ paper, moment }} part={rest[0]} />;
}
