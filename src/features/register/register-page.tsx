// The street register: what stands today, what is short, what comes first.
import { useWords } from '../../i18n/i18n.ts';
import { useSettings } from '../../state/settings-store.ts';
import type { Loaded } from '../../state/assessed/use-assessed.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Costs } from './costs.tsx';
import { Goals } from './goals.tsx';
import { Growth } from './growth.tsx';
import { openPart, PARTS, useOpenPart } from './open-part.ts';
import { Pictures } from './pictures.tsx';
import { RegisterContext } from './register-context.ts';
import { RegisterGrid } from './register-grid.tsx';
import { RegisterHead } from './register-head.tsx';
import { useRegisterOf } from './use-register.ts';
import styles from './register.module.css';

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
        {part === 'grid' && <RegisterGrid key="grid" ticks={false} />}
        {part === 'checklist' && <RegisterGrid key="checklist" ticks />}
        {part === 'targets' && <Goals />}
        {part === 'growth' && <Growth />}
        {part === 'costs' && <Costs />}
        {part === 'pictures' && <Pictures />}
      </div>
    </RegisterContext>
  );
}
