// One plan beside itself: other dates, other places, other readings, other sizes.
import type { Assessment } from '../../core/assessment/assess.ts';
import { MomentView } from '../../fields/moment-view.tsx';
import { NotReadable } from '../../fields/not-readable.tsx';
import { useWords } from '../../i18n/i18n.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { lacksPlaceOrDates } from '../../state/draft/lacks.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { ColumnsDesk } from './compare-desk.tsx';
import { DIMENSIONS, useCompare, type Dimension } from './compare-store.ts';
import styles from './compare.module.css';
import { DatesEditor } from './editors/dates-editor.tsx';
import { PlacesEditor } from './editors/places-editor.tsx';
import { PlansEditor } from './editors/plans-editor.tsx';
import { ReadingsEditor } from './editors/readings-editor.tsx';
import { SizesEditor } from './editors/sizes-editor.tsx';
import { GrowthPart } from './growth/growth-part.tsx';
import { useColumns } from './use-columns.ts';
import { useTables } from './view/use-tables.ts';
import type { Outlets } from './view/compared-view.tsx';

interface Props {
  /** The plan in hand and all it came to; null while the rules are read. */
  readonly moment: Moment | null;
  readonly outlets: Outlets;
}

export function ComparePage({ moment, outlets }: Props) {
  const { t } = useWords();
  if (moment === null) return <p className="loading">{t('app.loading')}</p>;
  const { assessment } = moment;
  return assessment === null ? (
    <MomentView moment={moment}>
      <Nothing moment={moment} />
    </MomentView>
  ) : (
    <Desk moment={moment} assessment={assessment} outlets={outlets} />
  );
}

interface DeskProps {
  readonly moment: Moment;
  readonly assessment: Assessment;
  readonly outlets: Outlets;
}

/** Fields, columns and tables are read from one moment, which may trail the newest. */
function Desk({ moment, assessment, outlets }: DeskProps) {
  const { t } = useWords();
  const dimension = useCompare((state) => state.dimension);
  const { supposed, shown } = useColumns(moment, assessment);
  const { made: latest, isOfNow } = useTables(shown);
  const made = latest?.of.dimension === dimension ? latest : null;
  const now = made?.of.moment ?? moment;
  const asIs = now.assessment ?? assessment;
  const isReady = made !== null && made.of.of === supposed;
  return (
    <MomentView moment={now}>
      <div className={styles['page']}>
        <h2 className="hidden">{t('compare.title')}</h2>
        <Controls moment={now} assessment={asIs} />
        <section
          id="results"
          className={styles['results']}
          aria-label={t('compare.results')}
          tabIndex={-1}
        >
          {dimension === 'growth' ? (
            <GrowthPart assessment={asIs} />
          ) : (
            <ColumnsDesk
              made={supposed.length < 2 ? null : made}
              asked={supposed.length}
              isReady={isReady}
              isWhole={isReady && isOfNow}
              isBehind={now !== moment}
              outlets={outlets}
            />
          )}
        </section>
      </div>
    </MomentView>
  );
}

function Controls({ moment, assessment }: Omit<DeskProps, 'outlets'>) {
  const { t } = useWords();
  const dimension = useCompare((state) => state.dimension);
  const choose = useCompare((state) => state.choose);
  return (
    <section className={`${styles['controls'] ?? ''} no-print`} aria-label={t('compare.dimension')}>
      <Segmented
        isBar
        label={t('compare.dimension')}
        value={dimension}
        onChange={(chosen) => choose({ dimension: chosen })}
        options={DIMENSIONS.map((id) => ({ id, label: t(`compare.dimensions.${id}`) }))}
      />
      <p className={styles['why']}>{t(`compare.why.${dimension}`)}</p>
      <Editor dimension={dimension} moment={moment} assessment={assessment} />
    </section>
  );
}

interface EditorProps {
  readonly dimension: Dimension;
  readonly moment: Moment;
  readonly assessment: Assessment;
}

function Editor({ dimension, moment, assessment }: EditorProps) {
  switch (dimension) {
    case 'dates':
      return <DatesEditor assessment={assessment} />;
    case 'places':
      return <PlacesEditor moment={moment} />;
    case 'readings':
      return <ReadingsEditor assessment={assessment} />;
    case 'sizes':
      return <SizesEditor assessment={assessment} />;
    case 'plans':
      return <PlansEditor moment={moment} />;
    case 'growth':
      return null;
  }
}

function Nothing({ moment: { draft, problems, isComputed } }: { readonly moment: Moment }) {
  const { t } = useWords();
  if (problems.size > 0 && !lacksPlaceOrDates(draft, problems))
    return <NotReadable problems={problems} />;
  return <p className="loading">{t(isComputed ? 'compare.nothing' : 'moment.computing')}</p>;
}
