// The sections that the blocks of a paper stand in, named as the packs name them: 四（一）, 第十七条第一款第（三）项.
import type { Block } from './blocks.ts';
import { ARTICLE, PARAGRAPH } from './numbering.ts';

interface Step {
  readonly rank: number;
  readonly label: string;
}

/** The name of the section of each block; empty before the first number. */
export function sectionNames(blocks: readonly Block[]): string[] {
  const names: string[] = [];
  let steps: readonly Step[] = [];
  let paragraphs = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.mark !== null && block.mark.rank <= ARTICLE) paragraphs = 1;
    else if (isParagraph(block)) paragraphs += 1;
    const isCounted =
      block.mark === null
        ? !block.isRow && steps.some(isArticle)
        : isArticle(block.mark) && hasParagraphs(blocks.slice(at + 1));
    const paragraph = isCounted ? numbered(paragraphs) : null;
    steps = [block.mark, paragraph].reduce(stepsWith, steps);
    names.push(nameOf(steps));
  }
  return names;
}

const isArticle = ({ label }: Step) => label.includes('条');
const isParagraph = ({ mark, isRow }: Block) => mark === null && !isRow;

function stepsWith(steps: readonly Step[], next: Step | null): readonly Step[] {
  if (next === null) return steps;
  return [...steps.filter(({ rank }) => rank < next.rank), { rank: next.rank, label: next.label }];
}

/** True where a paragraph without a number follows within the article: then they are counted, and the one beside its number is the first. */
function hasParagraphs(following: readonly Block[]): boolean {
  for (const block of following) {
    if (block.mark !== null && block.mark.rank <= ARTICLE) return false;
    if (isParagraph(block)) return true;
  }
  return false;
}

const COUNTS = new Map([...'零一二三四五六七八九'].map((sign, at) => [String(at), sign]));

function numbered(number: number): Step {
  const digits = [...String(number)].map((digit) => COUNTS.get(digit));
  const word = digits.join('十').replace(/零|一(?=十)/g, '');
  return { rank: PARAGRAPH, label: `第${word}款` };
}

function nameOf(steps: readonly Step[]): string {
  const inArticle = steps.some(isArticle);
  return steps.map((step) => (inArticle ? inLaw(step) : step.label)).join('');
}

function inLaw({ rank, label }: Step): string {
  return rank === 40 ? `第${label}项` : rank === 50 ? `第${label}目` : label;
}
