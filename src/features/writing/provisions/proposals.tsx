// Examples that may be taken: at the edges of a sentence, and as the plan on screen has them.
import type { Provision } from '../../../core/rulebook/pack.ts';
import { useWords } from '../../../i18n/i18n.ts';
import {
  edgeProposals,
  exampleOf,
  isHeld,
  planProposals,
  type Proposal,
} from '../../../state/writing/examples.ts';
import { listAt, withEntry } from '../../../state/writing/pack-data.ts';
import { useNamed } from '../entries/names.ts';
import { useEdit, useOpenPaper } from '../open-paper.ts';
import { useTrial } from '../trying/trial-context.ts';
import { styles } from '../looks/styles.ts';

interface Props {
  readonly at: number;
  readonly provision: Provision;
}

export function Proposals({ at, provision }: Props) {
  const { t } = useWords();
  const { document, rulebook } = useOpenPaper();
  const { tried } = useTrial();
  const held = listAt(document, ['provisions', at, 'examples']);
  const all = [
    ...edgeProposals(provision, rulebook),
    ...(tried === null ? [] : planProposals(provision, tried.after)),
  ].filter((one) => !isHeld(one, held));
  if (all.length === 0) return null;
  return (
    <ul className={styles['proposals']} aria-label={t('writing.examples.proposed')}>
      {all.map((proposal) => (
        <Proposed key={JSON.stringify(proposal)} {...{ at, proposal }} count={held.length} />
      ))}
    </ul>
  );
}

interface ProposedProps {
  readonly at: number;
  readonly proposal: Proposal;
  /** How many examples the sentence has. */
  readonly count: number;
}

/** `Households 301: at least 2`, and a button that takes it. */
function Proposed({ at, proposal, count }: ProposedProps) {
  const { t } = useWords();
  const edit = useEdit();
  const { wordsOf } = useNamed('base');
  const { given, expect, place } = proposal;
  const figures = Object.entries(given).map(([name, value]) => `${wordsOf(name)} ${value}`);
  const ends = (['least', 'most'] as const).flatMap((end) =>
    expect[end] === undefined ? [] : [t(`writing.examples.${end}Of`, { value: expect[end] })],
  );
  const said = t('writing.examples.comes', {
    given: figures.length === 0 ? t('bases.one') : figures.join(t('writing.said.comma')),
    expect: ends.join(t('writing.said.comma')),
  });
  const path = ['provisions', at, 'examples'];
  return (
    <li>
      <span>{place === '' ? said : t('writing.examples.ofPlan', { said, place })}</span>
      <button
        type="button"
        className="button quiet"
        onClick={() => edit((now) => withEntry(now, path, count, exampleOf(proposal)))}
      >
        {t('writing.examples.take')}
      </button>
    </li>
  );
}
