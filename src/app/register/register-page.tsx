// The street register: what stands today, what is short, what comes first.
import { useWords } from '../../i18n/i18n.ts';
import { useSettings } from '../../state/settings-store.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { Costs } from '../../features/closing/costs.tsx';
import { ImportEntry } from '../../features/importing/import-entry.tsx';
import { OfferedSums, UnusedColumns } from '../../features/importing/matching/unused-columns.tsx';
import { Targets } from '../../features/programme/targets.tsx';
import { GrowthPart } from '../../features/growth/growth-part.tsx';
import { useOpenPart, type Part } from '../../state/register/open-part.ts';
import { Pictures } from '../../features/pictures/pictures.tsx';
import { RegisterContext, useRegister } from '../../state/assessed/register-context.ts';
import { useColumnChoice } from '../../features/grid/column-choice.ts';
import { RegisterGrid } from '../../features/grid/register-grid.tsx';
import { RegisterFiles } from './register-files.tsx';
import { RegisterHead } from './register-head.tsx';
import { RegisterPaper } from './register-paper.tsx';
import { useReason } from './register-reason.tsx';
import { useRegisterOf } from '../../state/assessed/use-register.ts';
import { Checklist } from '../../features/facilities/checklist.tsx';
import { FutureGrid } from '../../features/grid/future-grid.tsx';
import { WiderPlaces } from '../../features/wider/wider-places.tsx';
import { ReasonContext } from '../../fields/links/reason-link.tsx';
import { MomentView } from '../../fields/moment-view.tsx';
import styles from '../../features/grid/register.module.css';

export function RegisterPage({ moment }: { readonly moment: Moment | null }) {
  const { t } = useWords();
  const yardstick = useSettings((state) => state.yardstick);
  const part = useOpenPart((state) => state.part);
  const register = useRegisterOf(moment, yardstick, part === 'growth');
  if (register === null) return <p className="loading">{t('app.loading')}</p>;
  return (
    <MomentView moment={register}>
      <RegisterContext value={register}>
        <Parts part={part} isComputed={register.isComputed} />
      </RegisterContext>
    </MomentView>
  );
}

interface PartsProps {
  readonly part: Part;
  readonly isComputed: boolean;
}

/** Nothing is shown of a plan before its results, as the head says: the columns follow from them, and must not move under a hand. */
function Parts({ part, isComputed }: PartsProps) {
  return (
    <div className={styles['page']}>
      <RegisterPaper part={part} />
      <RegisterHead part={part} />
      {isComputed && <Open part={part} />}
      <Imports />
    </div>
  );
}

/** The figures that came in are seen beside each other; what else the papers ask is named below. */
const foldEmpty = () => useColumnChoice.setState({ filledOnly: true });

function Imports() {
  const { rules, assessment } = useRegister();
  return <ImportEntry rulebook={assessment?.rulebook ?? rules.rulebook} onTook={foldEmpty} />;
}

function Open({ part }: Pick<PartsProps, 'part'>) {
  const [explain, reason] = useReason();
  const tools = { onExplain: explain, tools: <RegisterFiles /> };
  return (
    <ReasonContext value={explain}>
      {reason}
      {part === 'grid' && <OfferedSums />}
      {part === 'grid' && (
        <RegisterGrid key="grid" ticks={false} {...tools}>
          <UnusedColumns />
          <WiderPlaces />
        </RegisterGrid>
      )}
      {part === 'checklist' && (
        <Checklist>
          <RegisterGrid key="checklist" ticks {...tools} />
        </Checklist>
      )}
      {part === 'targets' && <Targets />}
      {part === 'growth' && (
        <GrowthPart>
          <FutureGrid />
        </GrowthPart>
      )}
      {part === 'costs' && <Costs />}
      {part === 'pictures' && <Pictures />}
    </ReasonContext>
  );
}
