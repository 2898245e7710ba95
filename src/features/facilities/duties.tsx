// Duties that papers lay on communities without a figure: ticked community by community, and counted nowhere as short.
import { useState } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import { dutiesOf, dutyCount, type Duty } from '../../core/catalogue/duties.ts';
import { Heads, ScrollTable } from '../../fields/scroll-table.tsx';
import { SourceLink } from '../../fields/source-link.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { forceText } from '../../sheets/frame/force-words.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import judged from '../../fields/judged.module.css';
import { DutyAnswer } from './duty-answer.tsx';

export function Duties() {
  const { assessment } = useRegister();
  return assessment === null ? null : <OfPlan assessment={assessment} />;
}

/** A community and where it stands in the plan. */
interface Member {
  readonly id: string;
  readonly name: string;
  readonly path: readonly (string | number)[];
}

function OfPlan({ assessment: { plan, rulebook } }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  const duties = dutiesOf(plan, rulebook);
  const members = plan.streets.flatMap(({ communities }, street) =>
    communities.map(({ id, name }, at): Member => ({
      id,
      name: name || id,
      path: ['streets', street, 'communities', at, 'duties'],
    })),
  );
  const [chosen, setChosen] = useState('');
  const member = members.find(({ id }) => id === chosen) ?? members[0];
  if (duties.length === 0 || member === undefined) return null;
  const title = t('rulebook.duties.heading', { count: duties.length });
  return (
    <section className={judged['section']}>
      <h3>{title}</h3>
      <p className={judged['why']}>{t('rulebook.duties.why')}</p>
      <MemberPick members={members} chosen={member.id} onChoose={setChosen} />
      <ScrollTable title={title}>
        <Heads
          words={(['duty', 'answer', 'all'] as const).map((one) => t(`rulebook.duties.${one}`))}
          figures={[]}
        />
        <tbody>
          {duties.map((duty) => (
            <Row key={duty.stated.id} duty={duty} member={member} plan={plan} />
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

interface PickProps {
  readonly members: readonly Member[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function MemberPick({ members, chosen, onChoose }: PickProps) {
  const { t } = useWords();
  return (
    <label>
      {t('rulebook.duties.community')}{' '}
      <select
        className={`input no-print ${judged['pick'] ?? ''}`}
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        {members.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface RowProps {
  readonly duty: Duty;
  readonly member: Member;
  readonly plan: Assessment['plan'];
}

function Row({ duty: { document, stated }, member, plan }: RowProps) {
  const words = useWords();
  const { t, say } = words;
  return (
    <tr>
      <th scope="row">
        {say(stated.statement)}
        <div className={judged['leftOut']}>
          <SourceLink document={document} section={stated.section} />
          {stated.force !== undefined && ` · ${forceText(stated.force, words)}`}
        </div>
      </th>
      <td>
        <DutyAnswer
          path={[...member.path, stated.id]}
          label={t('rulebook.duties.answerOf', {
            duty: say(stated.statement),
            community: member.name,
          })}
        />
      </td>
      <td>
        <span className={judged['leftOut']}>
          {t('rulebook.duties.counts', { ...dutyCount(plan, stated.id) })}
        </span>
      </td>
    </tr>
  );
}
