// The street register: what stands today, what is short, what comes first.
import { useWords } from '../../i18n/i18n.ts';
import { useSettings } from '../../state/settings-store.ts';
import type { Loaded } from '../../state/assessed/use-assessed.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Costs } from '../../features/closing/costs.tsx';
import { Targets } from '../../features/programme/targets.tsx';
import { GrowthPart } from '../../features/growth/growth-part.tsx';
import { openPart, PARTS, useOpenPart } from '../../state/register/open-part.ts';
import { Pictures } from '../../features/pictures/pictures.tsx';
import { RegisterContext } from '../../state/assessed/register-context.ts';
import { RegisterGrid } from '../../features/grid/register-grid.tsx';
import { RegisterHead } from './register-head.tsx';
import { useRegisterOf } from '../../state/assessed/use-register.ts';
import { Checklist } from '../../features/facilities/checklist.tsx';
import { FutureGrid } from '../../features/grid/future-grid.tsx';
import { WiderPlaces } from '../../features/wider/wider-places.tsx';
import styles from '../../features/grid/register.module.css';

export function RegisterPage({ loaded }: { readonly loaded: Loaded | null }) {
  const { t } = useWords();
  const yardstick = useSettings((state) => state.yardstick);
  const part = useOpenPart((state) => state.part);
  const register = useRegisterOf(loaded, yardstick);
  if (register === null) return <p className="loading">{t('app.loading')}</p>;
  return (
    <RegisterContext value={register}>
      <div className={styles['page']}>
        <RegisterHead />
        <div className="no-print">
          <Segmented
            label={t('register.tabs.label')}
            options={PARTS.map((id) => ({ id, label: t(`register.tabs.${id}`) }))}
            value={part}
            onChange={openPart}
          />
        </div>
        {part === 'grid' && (
          <RegisterGrid key="grid" ticks={false}>
            <WiderPlaces />
          </RegisterGrid>
        )}
        {part === 'checklist' && (
          <Checklist>
            <RegisterGrid key="checklist" ticks />
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
      </div>
    </RegisterContext>
  );
}
