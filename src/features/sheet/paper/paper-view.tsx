// One sheet as leaves of paper: what the screen shows is what prints, leaf for leaf.
import { memo, type CSSProperties } from 'react';
import { partsOf } from '../../../sheets/frame/leaves.ts';
import type { Sheet, SheetWords } from '../../../sheets/frame/sheet.ts';
import type { Laid } from '../measured-leaves.ts';
import { PaperPart } from './paper-part.tsx';
import { ROOM } from '../paper-sizes.ts';
import type { Code } from '../plan-link.ts';

interface Props {
  readonly sheet: Sheet;
  readonly words: SheetWords;
  readonly code: Code | null;
  readonly laid: Laid;
  /** The number of the first leaf among those of all sheets, and how many there are; null while that is not known. */
  readonly first: number;
  readonly total: number | null;
}

export const PaperView = memo(function PaperView({
  sheet,
  words,
  code,
  laid,
  first,
  total,
}: Props) {
  const parts = partsOf(sheet);
  const { wide, high } = ROOM[sheet.paper];
  const size = { '--wide': `${String(wide)}mm`, '--high': `${String(high)}mm` } as CSSProperties;
  return (
    <article
      className="paper-sheet"
      data-begun={total === null}
      aria-label={sheet.title}
      lang={words.language === 'zh' ? 'zh-CN' : 'en'}
    >
      {laid.leaves.map((leaf, index) => (
        <section
          key={index}
          className="paper"
          {...dataOf(sheet)}
          data-density={laid.density}
          style={size}
          aria-label={pageText(first + index, total, words)}
        >
          {leaf.map(({ block, ...lines }) => {
            const part = parts[block];
            const own = { sheet, words, code, ...lines };
            return part === undefined ? null : <PaperPart key={block} part={part} {...own} />;
          })}
          <PaperFoot sheet={sheet} words={words} page={first + index} pages={total} />
        </section>
      ))}
    </article>
  );
});

/** What the style sheets ask about a sheet. */
const dataOf = ({ paper, key }: Sheet) => ({ 'data-paper': paper, 'data-sheet': key });

interface FootProps {
  readonly sheet: Sheet;
  readonly words: SheetWords;
  readonly page: number;
  readonly pages: number | null;
}

function pageText(page: number, pages: number | null, { t }: SheetWords): string {
  return pages === null ? t('sheet.page', { page }) : t('sheet.pages', { page, pages });
}

/** By this line a loose leaf is known. */
function PaperFoot({ sheet, words, page, pages }: FootProps) {
  return (
    <footer className="paper-foot">
      <span>{[sheet.title, sheet.subject].filter((one) => one !== '').join(' · ')}</span>
      <span className="paper-page">{pageText(page, pages, words)}</span>
      <span>
        {words.t('sheet.frame.hash')} {sheet.hash}
      </span>
    </footer>
  );
}

/** The whole sheet in one piece, to be measured and never seen. */
export function Galley({ sheet, words, code }: Pick<Props, 'sheet' | 'words' | 'code'>) {
  const size = { '--wide': `${String(ROOM[sheet.paper].wide)}mm` } as CSSProperties;
  return (
    <div
      className="paper-galley"
      {...dataOf(sheet)}
      lang={words.language === 'zh' ? 'zh-CN' : 'en'}
      style={size}
    >
      {partsOf(sheet).map((part, index) => (
        <PaperPart
          key={index}
          part={part}
          sheet={sheet}
          words={words}
          code={code}
          from={0}
          to={Infinity}
        />
      ))}
    </div>
  );
}
