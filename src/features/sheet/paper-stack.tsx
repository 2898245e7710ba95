// All sheets of the choice as a stack of leaves, laid out again when they or their type change; of a long sheet the first leaves come first.
import {
  startTransition,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Sheet, SheetWords } from '../../sheets/frame/sheet.ts';
import { beginningOf, surely, useWhole } from './first-leaves.ts';
import { useFonts } from './fonts.ts';
import { measuredLeaves, type Laid } from './measured-leaves.ts';
import { ROOM } from './paper-sizes.ts';
import { Galley, PaperView } from './paper/paper-view.tsx';
import type { Code } from './plan-link.ts';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly words: SheetWords;
  readonly code: Code | null;
  /** False while other sheets have been chosen and are not drawn yet. */
  readonly isChosen?: boolean;
}

interface Layout {
  readonly of: readonly Sheet[];
  readonly with: Code | null;
  readonly fonts: number;
  readonly laid: readonly Laid[];
}

export function PaperStack({ sheets, words, code, isChosen = true }: Props) {
  const galley = useRef<HTMLDivElement>(null);
  const { whole, begun, galleys, isLaid, lay } = useLayouts(sheets, code);
  const isWhole = isChosen && isLaid;
  useLayoutEffect(() => useWhole.setState({ whole: isWhole }), [isWhole]);
  useLayoutEffect(() => {
    if (galleys === null) return;
    const found = [...(galley.current?.children ?? [])];
    lay(found.filter((child) => child instanceof HTMLElement));
  }, [galleys, lay]);
  return (
    <>
      {begun === null ? (
        whole !== null && <Leaves layout={whole} words={words} />
      ) : (
        <Begun layout={begun} before={whole} words={words} />
      )}
      {galleys !== null && (
        <div ref={galley} className="paper-galleys" aria-hidden>
          {galleys.map((sheet) => (
            <Galley key={sheet.key} sheet={sheet} words={words} code={code} />
          ))}
        </div>
      )}
    </>
  );
}

interface Layouts {
  /** The latest layout of all leaves, which may be that of sheets before. */
  readonly whole: Layout | null;
  /** The first leaves, while the others are laid out. */
  readonly begun: Layout | null;
  /** What is to be measured now; null while nothing is. */
  readonly galleys: readonly Sheet[] | null;
  /** Whether all leaves stand as they will be printed. */
  readonly isLaid: boolean;
  readonly lay: (galleys: readonly HTMLElement[]) => void;
}

function useLayouts(sheets: readonly Sheet[], code: Code | null): Layouts {
  const { loaded: fonts, isLoading } = useFonts();
  const [whole, setWhole] = useState<Layout | null>(null);
  const [begun, setBegun] = useState<Layout | null>(null);
  // The long rest is drawn after the first leaves have been painted, a slice at a time.
  const painted = useDeferredValue(begun);
  const beginning = useMemo(() => beginningOf(sheets), [sheets]);
  const isOf = (one: Layout | null) =>
    one?.of === sheets && one.with === code && one.fonts === fonts;
  const isWhole = isOf(whole);
  const isBegun = beginning !== null && isOf(begun);
  const isRest = isBegun && isOf(painted);
  const now = beginning === null || isRest ? sheets : isBegun ? null : beginning;
  const lay = useCallback(
    (found: readonly HTMLElement[]) => {
      const key = { of: sheets, with: code, fonts };
      if (beginning === null) setWhole({ ...key, laid: measuredLeaves(found, sheets) });
      else if (!isRest) setBegun({ ...key, laid: surely(measuredLeaves(found, beginning)) });
      else {
        const laid = measuredLeaves(found, sheets);
        startTransition(() => setWhole({ ...key, laid }));
      }
    },
    [sheets, code, fonts, beginning, isRest],
  );
  return {
    whole,
    begun: isBegun && !isWhole ? begun : null,
    galleys: isWhole ? null : now,
    isLaid: isWhole && !isLoading,
    lay,
  };
}

interface LeavesProps {
  readonly layout: Layout;
  readonly words: SheetWords;
}

/** The first leaves, and below them as much room as all leaves took before: what is looked at stays where it is. */
function Begun({ layout, before, words }: LeavesProps & { readonly before: Layout | null }) {
  const leaves = (of: Layout | null) =>
    (of?.laid ?? []).reduce((sum, { leaves: own }) => sum + own.length, 0);
  const more = Math.max(0, leaves(before) - leaves(layout));
  const high = ROOM[layout.of[0]?.paper ?? 'a4-portrait'].high;
  return (
    <>
      <Leaves layout={layout} words={words} isBegun />
      <p className="loading no-print" role="status">
        {words.t('sheet.layingOut')}
      </p>
      <p className="paper-unprinted">{words.t('sheet.notLaidOut')}</p>
      <div className="no-print" style={{ height: `${String(more * high)}mm` }} />
    </>
  );
}

function Leaves({ layout, words, isBegun = false }: LeavesProps & { readonly isBegun?: boolean }) {
  const counts = layout.laid.map(({ leaves }) => leaves.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return layout.of.map((sheet, index) => {
    const laid = layout.laid[index];
    const first = counts.slice(0, index).reduce((sum, count) => sum + count, 1);
    return laid === undefined ? null : (
      <PaperView
        key={sheet.key}
        sheet={sheet}
        words={words}
        code={layout.with}
        laid={laid}
        first={first}
        total={isBegun ? null : total}
      />
    );
  });
}
