// A problem is one line, however hostile the words in the file are.
import { expect, test } from 'vitest';
import { planOf } from '../plans.ts';
import { assessFiles, temporaryFolder } from './command.ts';

const { write } = temporaryFolder();

test('line breaks, terminal codes and endless names stay inside their line', () => {
  const key = 'a\nb.json: c: d\u001b[31m\u202e\u0000';
  const plan = { ...planOf({ place: '445202', year: 2026 }), [key]: 1, ['k'.repeat(100_000)]: 1 };
  const file = write('hostile.json', plan);
  const { code, out, err } = assessFiles(file);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  const lines = err.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line.startsWith(`${file}: `)).toBe(true);
    expect(line).toMatch(/^[^\p{Cc}\p{Cf}]{1,500}$/u);
  }
});
