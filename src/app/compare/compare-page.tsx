// The page of comparing with its outlets: comparing knows no paper, and the paper knows no comparing.
import '../../styles/paper.css';
import '../../styles/paper-top.css';
import '../../styles/paper-table.css';
import '../../styles/paper-density.css';
import '../../styles/print.css';
import type { ComponentProps } from 'react';
import { ComparePage as Compare } from '../../features/compare/compare-page.tsx';
import type { Outlets } from '../../features/compare/view/compared-view.tsx';
import { PaperStack } from '../../features/sheet/paper-stack.tsx';
import { CitationsContext, useCitations } from '../../features/sheet/paper/cited-text.tsx';
import type { Moment } from '../../state/assessed/moment.ts';
import { ComparisonExports } from './comparison-exports.tsx';

/** No code is printed: it would open one of the columns. */
function Paper({ sheets, words, citing, measures }: ComponentProps<Outlets['Paper']>) {
  const citations = useCitations(citing, measures);
  return (
    <CitationsContext value={citations}>
      <PaperStack sheets={sheets} words={words} code={null} />
    </CitationsContext>
  );
}

const OUTLETS: Outlets = { Paper, Exports: ComparisonExports };

/** @param moment the plan in hand and all it came to; null while the rules are read */
export function ComparePage({ moment }: { readonly moment: Moment | null }) {
  return <Compare moment={moment} outlets={OUTLETS} />;
}
