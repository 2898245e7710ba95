// The packs speak in our own words: no statement repeats a run of the paper's text.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../src/core/rulebook/pack.ts';
import { builtinPacks } from '../../src/state/rules/builtin.ts';

const RUN = 12;
const HASH_BYTES = 5;

/** Hashes of every run of twelve characters in the quotations, with their punctuation and without. */
const quoted = new Set<string>();
const packed = Buffer.from(
  readFileSync(new URL('../fixtures/quotation-runs.txt', import.meta.url), 'utf8'),
  'base64',
);
for (let at = 0; at < packed.length; at += HASH_BYTES)
  quoted.add(packed.subarray(at, at + HASH_BYTES).toString('hex'));

/** Full and half width are one; spaces do not count. */
const folded = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
const bare = (text: string) => folded(text).replace(/[^\p{L}\p{N}]/gu, '');

function runsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(RUN - 1).map((_, at) => characters.slice(at, at + RUN).join(''));
}

function repeated(text: string): string[] {
  return [...new Set([...runsOf(folded(text)), ...runsOf(bare(text))])].filter((run) =>
    quoted.has(createHash('sha256').update(run).digest().toString('hex', 0, HASH_BYTES)),
  );
}

/** All that a pack says in Chinese; a reading may put the paper's words between quotation marks. */
function sentencesOf({ document, provisions, stated }: Pack): [string, string][] {
  const unquoted = (text: string) => text.replace(/“[^”]*”/g, '“”');
  return [
    ...(document.note === undefined ? [] : [[document.id, document.note.zh] as [string, string]]),
    ...[...provisions, ...stated].map(
      ({ id, statement }) => [id, statement.zh] as [string, string],
    ),
    ...provisions.flatMap(({ id, reading }) =>
      reading === undefined
        ? []
        : [reading.question, reading.chosen].map(
            ({ zh }) => [id, unquoted(zh)] as [string, string],
          ),
    ),
  ];
}

describe('own words', () => {
  test('the fixture recognises a quotation', () => {
    expect(quoted.size).toBeGreaterThan(15_000);
    expect(repeated('户左右配备1名社区工作者')).not.toEqual([]);
    expect(repeated('大约每三百户配一名社区工作者')).toEqual([]);
  });

  test.each(builtinPacks().map((pack) => [pack.document.id, pack] as const))('%s', (_, pack) => {
    const sentences = sentencesOf(pack);
    expect(sentences.length).toBeGreaterThanOrEqual(pack.provisions.length + pack.stated.length);
    const borrowed = sentences.flatMap(([id, text]) => repeated(text).map((run) => ({ id, run })));
    expect(borrowed).toEqual([]);
  });
});
