// Takes the English of a pack out of it and puts it back: a page that speaks Chinese need not fetch it first.
import type { Words } from '../../core/rulebook/pack.ts';

/** What is left of a pack, and its English texts in the order in which its words stand. */
interface Apart {
  readonly chinese: unknown;
  readonly english: readonly string[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isWords(value: Readonly<Record<string, unknown>>): value is Words {
  return typeof value['zh'] === 'string';
}

/** The same data, with its words turned into others, in the order in which they stand. */
function withWords(value: unknown, turned: (words: Words) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withWords(one, turned));
  if (!isObject(value)) return value;
  if (isWords(value)) return turned(value);
  const made: Record<string, unknown> = {};
  for (const key in value) made[key] = withWords(value[key], turned);
  return made;
}

export function wordsApart(pack: unknown): Apart {
  const english: string[] = [];
  const chinese = withWords(pack, ({ zh, en }) => {
    english.push(en);
    return { zh };
  });
  return { chinese, english };
}

/**
 * @param chinese a pack, or shared words, without its English
 * @param english its English; where it has not been fetched, the Chinese stands for both
 */
export function wordsTogether<Pack>(chinese: Pack, english: readonly string[] | null): Pack {
  let at = 0;
  const whole = withWords(chinese, ({ zh }) => {
    const en = english?.[at] ?? zh;
    at += 1;
    return { zh, en };
  });
  return whole as Pack;
}
