// The command itself: what goes to which stream, the exit code, several files at once, and how long a refusal takes.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planOf } from '../plans.ts';
import { assessFiles, temporaryFolder } from './command.ts';

const { folder, write } = temporaryFolder();
const named = (name: string) => ({
  ...planOf({ place: '445202', year: 2026, communities: [{ households: 301 }] }),
  name,
});
const good = write('good.json', named('东湖片区'));
const second = write('second plan 二.json', named('second'));
const truncated = write('truncated.json', '{"format": "community-facility-plan",\n "vers');
const impossible = write('impossible.json', { ...named('x'), asOf: '2026-02-30', place: '999999' });

describe('plans', () => {
  const short = assessFiles(good);

  test('one file is one JSON object on one line, exit 0, and nothing beside it', () => {
    const { code, out, err } = short;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ name: '东湖片区', place: '445202', horizon: 2026 });
  });

  test('several files are several lines in their order, twice the same one too', () => {
    const { code, out } = assessFiles(second, good, second);
    expect(code).toBe(0);
    const names = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { name: string }).name);
    expect(names).toEqual(['second', '东湖片区', 'second']);
  });

  test('--all adds the measures on which the papers are silent, and changes no other line', () => {
    type Printed = { outcomes: { status: string }[]; totals: unknown[] };
    const some = JSON.parse(short.out) as Printed;
    const long = JSON.parse(assessFiles('--all', good).out) as Printed;
    const silent = long.outcomes.filter(({ status }) => status === 'noRule');
    expect(some.outcomes.some(({ status }) => status === 'noRule')).toBe(false);
    expect(silent.length).toBeGreaterThan(0);
    expect(long.outcomes.filter(({ status }) => status !== 'noRule')).toEqual(some.outcomes);
    expect(long.totals).toEqual(some.totals);
  });
});

describe('what is no plan', () => {
  test('is complained of by file, path, code and message; no other file gets an answer', () => {
    const missing = join(folder, 'missing.json');
    const { code, out, err } = assessFiles(good, impossible, truncated, missing, folder, second);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n').sort()).toEqual(
      [
        `${impossible}: asOf: impossible-date: not a date (year-month-day)`,
        `${impossible}: place: unknown-place: no place has the code 999999`,
        `${missing}: : cannot-open: the file cannot be opened`,
        `${folder}: : cannot-open: the file cannot be opened`,
        `${truncated}: : not-json: not complete JSON from line 2, column 7`,
      ].sort(),
    );
  });

  test('no file at all shows how the command is used', () => {
    const { code, out, err } = assessFiles();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^usage: .*plan\.json/);
  });

  test('complaints come in Chinese where that is asked for', () => {
    const { code, err } = assessFiles('--lang=zh', truncated);
    expect(code).toBe(2);
    expect(err).toMatch(/: not-json: 第2行第\d+列起不是完整的JSON\n$/);
  });

  test('is answered however deep or long it is', () => {
    const deep = write('deep.json', '['.repeat(1_000_000));
    const long = write('long.json', named('x'.repeat(20_000_000)));
    const { code, out, err } = assessFiles(deep, long);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const [nested, tooLong, ...more] = err.trimEnd().split('\n');
    expect(nested).toMatch(/deep\.json: .*: /);
    expect(tooLong).toBe(`${long}: name: too-large: must not exceed 200`);
    expect(more).toEqual([]);
  });
});
