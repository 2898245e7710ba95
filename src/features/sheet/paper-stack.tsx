// All sheets of the choice as a stack of leaves, laid out again when they or their type change.
import { useLayoutEffect, useRef, useState } from 'react';
import type { Sheet, SheetWords } from '../../sheets/frame/sheet.ts';
import { measuredLeaves, type Laid } from './measured-leaves.ts';
import { Galley, PaperView } from './paper-view.tsx';
import type { Code } from './plan-link.ts';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly words: SheetWords;
  readonly code: Code | null;
}

interface Layout {
  readonly of: readonly Sheet[];
  readonly with: Code | null;
  readonly fonts: number;
  readonly laid: readonly Laid[];
}

export function PaperStack({ sheets, words, code }: Props) {
  const fonts = useFontsLoaded();
  const galley = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout | null>(null);
  const current = layout?.of === sheets && layout.with === code && layout.fonts === fonts;
  useLayoutEffect(() => {
    if (current) return;
    const galleys = [...(galley.current?.children ?? [])].filter(
      (child) => child instanceof HTMLElement,
    );
    setLayout({ of: sheets, with: code, fonts, laid: measuredLeaves(galleys, sheets) });
  }, [current, sheets, code, fonts]);
  return (
    <>
      {layout !== null && <Leaves layout={layout} words={words} />}
      {!current && (
        <div ref={galley} className="paper-galleys" aria-hidden>
          {sheets.map((sheet) => (
            <Galley key={sheet.key} sheet={sheet} words={words} code={code} />
          ))}
        </div>
      )}
    </>
  );
}

function Leaves({ layout, words }: { readonly layout: Layout; readonly words: SheetWords }) {
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
        total={total}
      />
    );
  });
}

/** Counts the times that type arrived late: lines measured before are no longer right. */
function useFontsLoaded(): number {
  const [count, setCount] = useState(0);
  useLayoutEffect(() => {
    const { fonts } = document as { fonts?: FontFaceSet };
    const loaded = () => setCount((times) => times + 1);
    fonts?.addEventListener('loadingdone', loaded);
    return () => fonts?.removeEventListener('loadingdone', loaded);
  }, []);
  return count;
}
