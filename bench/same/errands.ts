// Which files are held against which engines, and on which days.
import { DIALECTS } from '../../src/io/sql/dialect.ts';
import type { Day } from '../../tests/io/sql/explained.ts';
import { classes } from './classes.ts';
import { guangdong } from './guangdong.ts';
import type { MadeFile } from './made-file.ts';
import { mixed } from './mixed.ts';

/** A file on a day, and the ways that it goes. */
export interface Errand {
  readonly file: MadeFile;
  readonly day: Day;
  readonly ways: readonly string[];
}

const TODAY = { asOf: '2026-12-31', horizon: 2026 };
export const ALL = ['command', 'tab', ...DIALECTS];
/** The days about which papers begin and end and duties fall due. */
const DAYS: readonly Day[] = [
  { asOf: '2007-05-29', horizon: 2007 },
  { asOf: '2007-05-30', horizon: 2009 },
  { asOf: '2008-02-22', horizon: 2010 },
  { asOf: '2012-10-10', horizon: 2013 },
  { asOf: '2012-10-11', horizon: 2014 },
  { asOf: '2018-11-22', horizon: 2018 },
  { asOf: '2020-12-29', horizon: 2024 },
  { asOf: '2020-12-30', horizon: 2025 },
];

export function errands(optional: readonly string[], counties: readonly string[]): Errand[] {
  const file = mixed();
  return [
    { file: guangdong(counties), day: TODAY, ways: ALL },
    { file, day: TODAY, ways: ALL },
    { file: classes(), day: TODAY, ways: ALL },
    { file, day: { ...TODAY, packs: optional }, ways: ['command', ...DIALECTS] },
    ...DAYS.map((day) => ({ file, day, ways: ['command', ...DIALECTS] })),
  ];
}
