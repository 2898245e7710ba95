// The planner's table of phases: a row for each, of any community, added and taken away by hand.
import { useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { addPhase, removePhase } from '../../state/register/phase-edits.ts';
import { DraftField } from '../../fields/draft-field.tsx';
import { Heads, ScrollTable } from '../../fields/scroll-table.tsx';
import type { Draft } from '../../state/draft/draft.ts';
import type { DraftPath } from '../../state/draft/draft-path.ts';
import styles from '../../fields/judged.module.css';

const FIGURES = ['year', 'households', 'population'] as const;
const HEADS = ['community', ...FIGURES, 'remove'] as const;

function communitiesOf({ streets }: Draft) {
  return streets.flatMap((street, at) =>
    street.communities.map(({ id, name, phases = [] }, index) => {
      const own = name || id;
      return {
        ...{ id, phases, path: ['streets', at, 'communities', index] as const },
        name: streets.length > 1 ? `${street.name || street.id} ${own}` : own,
      };
    }),
  );
}

export function PhaseTable() {
  const { t } = useWords();
  const { draft } = useRegister();
  const communities = communitiesOf(draft);
  const heads = HEADS.map((head) => t(`register.growth.phases.${head}`));
  return (
    <>
      {communities.some(({ phases }) => phases.length > 0) && (
        <ScrollTable title={t('register.growth.phases.table')}>
          <Heads words={heads} figures={[2, 3]} buttons={[4]} />
          <tbody>
            {communities.flatMap(({ id, name, path, phases }) =>
              phases.map((_, at) => (
                <PhaseRow key={`${id} ${at}`} community={{ id, name, path }} at={at} />
              )),
            )}
          </tbody>
        </ScrollTable>
      )}
      <AddPhase communities={communities} />
    </>
  );
}

interface RowProps {
  readonly community: { readonly id: string; readonly name: string; readonly path: DraftPath };
  readonly at: number;
}

function PhaseRow({ community: { id, name, path }, at }: RowProps) {
  const { t } = useWords();
  const number = at + 1;
  const row = t('register.growth.phases.rowOf', { name, number });
  return (
    <tr>
      <th scope="row">{row}</th>
      {FIGURES.map((figure) => (
        <td key={figure} className={figure === 'year' ? undefined : 'number'}>
          <DraftField
            path={[...path, 'phases', at, figure]}
            label={`${t(`register.growth.phases.${figure}`)} ${row}`}
            type={figure === 'year' ? 'year' : 'figure'}
          />
        </td>
      ))}
      <td className="no-print">
        <button
          type="button"
          className="button quiet"
          aria-label={t('register.growth.phases.removeOf', { name, number })}
          onClick={() => removePhase(id, at)}
        >
          {t('register.growth.phases.remove')}
        </button>
      </td>
    </tr>
  );
}

interface AddProps {
  readonly communities: readonly { readonly id: string; readonly name: string }[];
}

function AddPhase({ communities }: AddProps) {
  const { t } = useWords();
  const [picked, setPicked] = useState('');
  const chosen = communities.find(({ id }) => id === picked) ?? communities[0];
  if (chosen === undefined) return null;
  return (
    <div className={`${styles['actions'] ?? ''} no-print`}>
      {communities.length > 1 && (
        <select
          className={`input ${styles['pick'] ?? ''}`}
          aria-label={t('register.growth.phases.addTo')}
          value={chosen.id}
          onChange={(event) => setPicked(event.target.value)}
        >
          {communities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button type="button" className="button" onClick={() => addPhase(chosen.id)}>
        {t('register.growth.phases.add')}
      </button>
    </div>
  );
}
