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
  for (const [at, block] of blocks.entries()) {
    steps = [block.mark, paragraphOf(blocks, at, steps)].reduce(stepsWith, steps);
    names.push(nameOf(steps));
  }
  return names;
}

const isArticle = ({ label }: Step) => /^第.*条/.test(label);
const isParagraph = ({ mark, isRow }: Block) => mark === null && !isRow;

function stepsWith(steps: readonly Step[], next: Step | null): readonly Step[] {
  if (next === null) return steps;
  return [...steps.filter(({ rank }) => rank < next.rank), { rank: next.rank, label: next.label }];
}

/** An article of several paragraphs counts them: the one beside its number is the first. */
function paragraphOf(blocks: readonly Block[], at: number, steps: readonly Step[]): Step | null {
  const block = blocks[at];
  if (block === undefined) return null;
  if (block.mark !== null)
    return isArticle(block.mark) && hasParagraphs(blocks, at) ? numbered(1) : null;
  if (block.isRow || !steps.some(isArticle)) return null;
  let number = 2;
  for (let before = at - 1; before >= 0; before -= 1) {
    const one = blocks[before];
    if (one === undefined || (one.mark !== null && one.mark.rank <= ARTICLE)) break;
    if (isParagraph(one)) number += 1;
  }
  return numbered(number);
}

/** True where a paragraph without a number follows within the article. */
function hasParagraphs(blocks: readonly Block[], at: number): boolean {
  for (const block of blocks.slice(at + 1)) {
    if (block.mark !== null && block.mark.rank <= ARTICLE) return false;
    if (isParagraph(block)) return true;
  }
  return false;
}

const COUNTS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function numbered(number: number): Step {
  const word = number < 10 ? (COUNTS[number] ?? '') : `十${COUNTS[number - 10] ?? ''}`;
  return { rank: PARAGRAPH, label: `第${word}款` };
}

function nameOf(steps: readonly Step[]): string {
  const inArticle = steps.some(isArticle);
  return steps.map((step) => (inArticle ? inLaw(step) : step.label)).join('');
}

function inLaw({ rank, label }: Step): string {
  if (rank <= PARAGRAPH || label === '') return label;
  return rank === 40 ? `第${label}项` : rank === 50 ? `第${label}目` : label;
}
