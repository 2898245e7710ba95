// Words of a file by their bytes: each once, whatever its group, its length and how many there are.
import { expect, test } from 'vitest';
import { byteWords } from '../../../src/io/batch/byte-words.ts';
import { keptBytes } from '../../../src/io/batch/kept-bytes.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

test('a word has one number in its group, wherever it stands among other bytes', () => {
  const words = byteWords();
  const bytes = encoder.encode('东街,东街道,东街,');
  const numbers = [
    ...[words.numberOf(bytes, 0, 6, 1), words.numberOf(bytes, 7, 16, 1)],
    ...[words.numberOf(bytes, 17, 23, 1), words.numberOf(bytes, 17, 23, 2)],
    ...[words.numberOf(bytes, 7, 13, 1), words.numberOf(bytes, 0, 0, 1)],
  ];
  expect(numbers).toEqual([0, 1, 0, 2, 0, 3]);
});

test('thousands of words, each found again', () => {
  const words = byteWords();
  const all = Array.from({ length: 5000 }, (_, at) => encoder.encode(`第${String(at * 7)}街道`));
  const numbers = () => all.map((word) => words.numberOf(word, 0, word.length, 0));
  const wanted = all.map((_, at) => at);
  expect(numbers()).toEqual(wanted);
  expect(numbers()).toEqual(wanted);
});

test('stretches are kept as they were, though what they were taken from is written over', () => {
  const kept = keptBytes();
  const buffer = encoder.encode('abcdef');
  expect([kept.keep(buffer.subarray(1, 3)), kept.keep(buffer.subarray(0, 0))]).toEqual([0, 1]);
  buffer.fill(120);
  const long = encoder.encode('长'.repeat(2000));
  expect(kept.keep(long)).toBe(2);
  expect([0, 1, 2].map((at) => decoder.decode(kept.at(at)))).toEqual(['bc', '', '长'.repeat(2000)]);
  const same = encoder.encode('xbcx');
  expect([kept.isSame(0, same, 1, 3), kept.isSame(0, same, 0, 2)]).toEqual([true, false]);
  expect([kept.isSame(0, same, 1, 4), kept.isSame(1, same, 2, 2)]).toEqual([false, true]);
});
