// What the disk says against the two files of a batch is said in a sentence, and nothing that was there is lost.
import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { batchOrder } from '../../src/headless/batch-order.ts';
import { runBatch } from '../../src/headless/batch.ts';
import { temporaryFolder } from './command.ts';

const { folder, write } = temporaryFolder();

const COMMUNITIES = `id,place,street,kind,settlement,households
c1,445202,东湖街道,street,urban,1820
`;

function run(from: string, to: string) {
  const order = batchOrder(['--batch', from, to]);
  if (order === null) throw new Error('no order');
  const said: string[] = [];
  const summaries: string[] = [];
  const streams = {
    out: (line: string) => summaries.push(line),
    err: (line: string) => said.push(line.replace(`${folder}/`, '')),
  };
  expect(runBatch(order, 'en', streams)).toBe(2);
  return { said, summaries };
}

/** No summary speaks for results that are not there. */
function refused(from: string, to: string) {
  const { said, summaries } = run(from, to);
  expect(summaries).toEqual([]);
  return said;
}

test('results are not written over the file they are made from, whatever its name', () => {
  const from = write('communities.csv', COMMUNITIES);
  const [linked, pointing] = [join(folder, 'linked.csv'), join(folder, 'pointing.csv')];
  linkSync(from, linked);
  symlinkSync(from, pointing);
  for (const to of [from, linked, pointing]) expect(refused(from, to)[0]).toMatch(/: same-file: /);
  expect(readFileSync(from, 'utf8')).toBe(COMMUNITIES);
});

test('a folder, or a file that is not there, cannot be opened, and results of before stay', () => {
  const before = write('before.csv', 'results of yesterday\n');
  const within = join(folder, 'within');
  mkdirSync(within);
  const sentence = 'cannot-open: the file cannot be opened';
  expect(refused(within, before)).toEqual([`within: : ${sentence}`]);
  expect(refused(join(folder, 'nowhere.csv'), before)).toEqual([`nowhere.csv: : ${sentence}`]);
  expect(refused(write('in.csv', COMMUNITIES), within)).toEqual([`within: : ${sentence}`]);
  expect(readFileSync(before, 'utf8')).toBe('results of yesterday\n');
});

const FULL = '/dev/full';

test.runIf(existsSync(FULL))('a full disk is named, and no summary speaks for what is lost', () => {
  expect(refused(write('in.csv', COMMUNITIES), FULL)).toEqual([
    '/dev/full: : broke-off: broke off half-way (ENOSPC): the results are not complete',
  ]);
});

test('a workbook is called one', () => {
  const from = write('in.xlsx', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x0a]));
  expect(run(from, join(folder, 'out.csv')).said[0]).toMatch(/^in\.xlsx: : a-workbook: /);
});
