// The head of the register: its parts, how things stand in one line, and its files where no grid carries them.
import { waitingIn } from '../../core/assessment/verdict/standing-counts.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { openPart, PARTS, type Part } from '../../state/register/open-part.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { RegisterFiles } from './register-files.tsx';
import styles from '../../features/grid/register.module.css';

/** The grids carry the files among their tools, once there are results: an open menu would not survive the move. */
const HAS_TOOLS: ReadonlySet<Part> = new Set(['grid', 'checklist']);

export function RegisterHead({ part }: { readonly part: Part }) {
  const { t } = useWords();
  return (
    <header className={styles['head']}>
      <h2 className="hidden">{t('register.heading')}</h2>
      <div className={`${styles['tabs'] ?? ''} no-print`}>
        <Segmented
          isBar
          label={t('register.tabs.label')}
          options={PARTS.map((id) => ({ id, label: t(`register.tabs.${id}`) }))}
          value={part}
          onChange={openPart}
        />
      </div>
      <p className={styles['summary']} role="status">
        <Summary />
      </p>
      {!HAS_TOOLS.has(part) && (
        <div className={`${styles['actions'] ?? ''} no-print`}>
          <RegisterFiles />
        </div>
      )}
    </header>
  );
}

/** Nothing is asked anywhere yet: the way to say where the plan is. */
function NoPlace() {
  const { t } = useWords();
  return (
    <>
      {t('results.noPlace')} <a href="#/">{t('register.import.choosePlace')}</a>
    </>
  );
}

/** How the plan stands, every figure from the same results; or why nothing can be said yet. */
function Summary() {
  const { t } = useWords();
  const { draft, isComputed, assessment, standings, isAsPlanned } = useRegister();
  const communities = draft.streets.reduce((sum, street) => sum + street.communities.length, 0);
  if (communities === 0) return t('register.empty');
  if (!isComputed) return t('register.computing');
  if (draft.place === '' && assessment === null) return <NoPlace />;
  if (assessment === null) return t('results.notComputed');
  const places = [...standings.places.values()];
  const short = places.filter((one) => one.unit.scope === 'community' && one.short > 0).length;
  const gaps = places.reduce((sum, one) => sum + one.short, 0);
  const said = { communities, short, gaps };
  const waiting = waitingIn(places).map(({ verdict, count }) =>
    t('register.waiting', { count, verdict: t(`verdicts.${verdict}`) }),
  );
  return [t(`register.${isAsPlanned ? 'summaryPlanned' : 'summary'}`, said), ...waiting].join('');
}
