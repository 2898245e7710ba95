// The target year and the yearly rates, of the plan, a street or a community, and what they come to, written out.
import { useState } from 'react';
import type { Community, Street } from '../../core/plan/plan.ts';
import { useWords } from '../../i18n/i18n.ts';
import type { DraftPath } from '../../state/draft/draft-path.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { DraftField } from '../../fields/draft-field.tsx';
import { MoreRows } from '../../fields/more-rows.tsx';
import { Heads, ScrollTable } from '../../fields/scroll-table.tsx';
import { figureToCome } from '../../sheets/growth/figure-text.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import styles from '../../fields/judged.module.css';

/** A few at first: most plans have one rate for all. */
const FIRST = 10;
const STEP = 50;
const HEADS = ['place', 'own', 'households', 'population'] as const;

export function Rates() {
  const { t } = useWords();
  return (
    <>
      <h3>{t('register.growth.rates.heading')}</h3>
      <p className={styles['why']}>{t('register.growth.rates.why')}</p>
      <div className={styles['batch']}>
        <Labelled path={['growth', 'year']} label={t('register.growth.rates.year')} type="year" />
        <Labelled path={['growth', 'rate']} label={t('register.growth.rates.plan')} type="figure" />
      </div>
      <RatesByPlace />
    </>
  );
}

interface LabelledProps {
  readonly path: DraftPath;
  readonly label: string;
  readonly type: 'year' | 'figure';
}

function Labelled({ path, label, type }: LabelledProps) {
  return (
    <label>
      <span aria-hidden="true">{label}</span>
      <DraftField path={path} label={label} type={type} />
    </label>
  );
}

interface Place {
  readonly path: DraftPath;
  readonly name: string;
  readonly street: Street;
  readonly community?: Community;
}

function placesOf(streets: readonly Street[]): Place[] {
  return streets.flatMap((street, at) => [
    { path: ['streets', at], name: street.name || street.id, street },
    ...street.communities.map((community, index) => ({
      path: ['streets', at, 'communities', index],
      name: [street.name || street.id, community.name || community.id].join(' '),
      ...{ street, community },
    })),
  ]);
}

function RatesByPlace() {
  const words = useWords();
  const { t } = words;
  const { assessment } = useRegister();
  const [limit, setLimit] = useState(FIRST);
  const most = usePrinting() ? Infinity : limit;
  if (assessment === null) return null;
  const { plan } = assessment;
  const places = placesOf(plan.streets);
  return (
    <>
      <ScrollTable title={t('register.growth.rates.heading')}>
        <Heads words={HEADS.map((head) => t(`register.growth.rates.${head}`))} figures={[1]} />
        <tbody>
          {places.slice(0, most).map(({ path, name, ...of }) => (
            <tr key={path.join(' ')}>
              <th scope="row">{name}</th>
              <td className="number">
                <DraftField
                  path={[...path, 'growth', 'rate']}
                  label={`${t('register.growth.rates.own')} ${name}`}
                />
              </td>
              {(['households', 'population'] as const).map((figure) => (
                <td key={figure}>{figureToCome({ plan, ...of, figure }, words)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <MoreRows rest={places.length - limit} onMore={() => setLimit(limit + 4 * STEP)} />
    </>
  );
}
