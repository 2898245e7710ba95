// Land released in phases: the planner's own table, and each phase with what it then requires and what must be open by then.
import { phaseRows, type Phase } from '../../core/assessment/programme/phases.ts';
import { wholeOf } from '../../core/assessment/programme/milestones.ts';
import type { Decimal } from '../../core/quantity/decimal.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { formatDecimal } from '../../i18n/format.ts';
import { useAmount } from '../../i18n/amount.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { MeasureLink } from '../../fields/links/measure-link.tsx';
import { Heads, ScrollTable } from '../../fields/scroll-table.tsx';
import { PhaseTable } from './phase-table.tsx';
import fitted from './growth.module.css';
import styles from '../../fields/judged.module.css';

export function Phases() {
  const { t } = useWords();
  const { phases } = useRegister();
  return (
    <>
      <h3>{t('register.growth.phases.heading')}</h3>
      <p className={styles['why']}>{t('register.growth.phases.why')}</p>
      <PhaseTable />
      {phases?.map((phase) => (
        <AtPhase key={phase.year} phase={phase} />
      ))}
    </>
  );
}

const HEADS = ['required', 'stands', 'planned', 'toOpen', 'unplanned'] as const;

/** Where nothing stands anywhere, no column says so row by row. */
function useHeads() {
  const { isAsPlanned } = useRegister();
  return HEADS.filter((head) => !isAsPlanned || head !== 'stands');
}

/** What the phases add up to, and beside it the whole plan of then, which may hold more. */
function useTitle({ year, households, assessment }: Phase): string {
  const { t, language } = useWords();
  if (households === null) return t('register.growth.phases.atUnknown', { year });
  const said = (value: Decimal) => ({ households: formatDecimal(value, language) });
  const released = t('register.growth.phases.at', { year, ...said(households) });
  const whole = wholeOf(assessment, 'households');
  if (whole === null) return released;
  const key = whole.eq(households) ? 'whole' : 'wholeWith';
  return released + t(`register.growth.phases.${key}`, said(whole));
}

function AtPhase({ phase }: { readonly phase: Phase }) {
  const { t } = useWords();
  const { yardstick } = useRegister();
  const amount = useAmount();
  const rows = phaseRows(phase.assessment, yardstick);
  const title = useTitle(phase);
  const heads = useHeads();
  const words = heads.map((head) => t(`register.growth.phases.${head}`));
  return (
    <>
      <h4>{title}</h4>
      {rows.length === 0 && <p>{t('register.growth.phases.none')}</p>}
      {rows.length > 0 && (
        <ScrollTable title={title} look={fitted['fits']}>
          <Heads
            words={[t('register.growth.measure'), ...words]}
            figures={heads.map((_, at) => at + 1)}
          />
          <tbody>
            {rows.map(({ measure, open, elsewhere, ...figures }) => (
              <tr key={measure.id}>
                <Name measure={measure} />
                {heads.map((head) => (
                  <td key={head} className="number">
                    {amount(figures[head], measure.unit)}
                    {head === 'toOpen' && <NotInSum open={open} elsewhere={elsewhere} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </>
  );
}

interface NotInSumProps {
  readonly open: number;
  readonly elsewhere: number;
}

/** Places of which the sum does not speak: not judged, or others' duty. */
function NotInSum({ open, elsewhere }: NotInSumProps) {
  const { t } = useWords();
  return (
    <>
      {open > 0 && (
        <span className={styles['leftOut']}>– {t('register.growth.open', { count: open })}</span>
      )}
      {elsewhere > 0 && (
        <span className={styles['leftOut']}>
          → {t('register.growth.elsewhere', { count: elsewhere })}
        </span>
      )}
    </>
  );
}

/** A phase is another moment than the plan in hand: its measures lead to their provisions. */
function Name({ measure }: { readonly measure: Measure }) {
  const { say } = useWords();
  return (
    <th scope="row">
      <MeasureLink id={measure.id}>{say(measure.label)}</MeasureLink>
    </th>
  );
}
