// The pages of one's own papers on a plan, with all rules at hand: what component tests render.
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { WritingPage } from '../../../src/features/writing/writing-page.tsx';
import { speakOfPages } from '../../../src/i18n/i18n.ts';
import { useMoment } from '../../../src/state/assessed/use-moment.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import type { Table } from '../../../src/state/writing/pack-data.ts';
import { useWriting } from '../../../src/state/writing/writing-store.ts';
import { assessmentOf, planOf } from '../../plans.ts';

const rules = builtinRules();

function Page() {
  return <WritingPage moment={useMoment(rules)} />;
}

/** A plan of two urban communities in Rongcheng, Jieyang. */
const draft = draftOf(
  assessmentOf(
    planOf({
      ...{ place: '445202', year: 2026, extent: 'street', development: 'new-build' },
      communities: [
        { households: 3000, population: 9000, floorArea: 300000 },
        { households: 1000, population: 3000, floorArea: 40000 },
      ],
    }),
  ).plan,
);

/** Renders an address on the plan; a paper that is given is being written, under the key that is answered. */
export async function renderWriting(address: (key: string) => string, paper?: Table) {
  await speakOfPages();
  usePlanStore.getState().replace(draft);
  useWriting.setState({ papers: [], keeping: 'kept' });
  const key = paper === undefined ? '' : useWriting.getState().begin(paper);
  const { hook, history } = memoryLocation({ path: address(key), record: true });
  render(
    <Router hook={hook}>
      <Page />
    </Router>,
  );
  return { user: userEvent.setup(), history };
}

/** The paper as it is written by now. */
export function writtenNow(): Table {
  const [paper] = useWriting.getState().papers ?? [];
  if (paper === undefined) throw new Error('no paper is being written');
  return paper.document;
}
