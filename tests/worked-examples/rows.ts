// The examples worked by hand: each of their rows becomes one test, which the packs must answer through the engine.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

/** A result as printed text, so that no digit is lost: a list where the row has several. */
export type Expected = string | boolean | null | readonly Expected[];

const Result: z.ZodType<Expected> = z.lazy(() =>
  z.union([z.number().transform(String), z.boolean(), z.null(), z.array(Result)]),
);
const Example = z.object({
  no: z.number(),
  title: z.string(),
  rows: z.array(z.object({ what: z.string(), expected: Result })),
});

export const EXAMPLES = z
  .array(Example)
  .parse(
    JSON.parse(readFileSync(new URL('../fixtures/worked-examples.json', import.meta.url), 'utf8')),
  );

/** Compares what the packs answer with the result worked by hand. */
export type Check = (expected: Expected) => void;

/** A row on which the rules of the calculator decide otherwise than the hand: the check asserts theirs. */
export interface Difference {
  readonly differs: string;
  readonly check: Check;
}

/** One test for every row of an example, named by what it asks; no row may be left out and none invented. */
export function defineExample(no: number, answers: Readonly<Record<string, Check | Difference>>) {
  const example = EXAMPLES.find((one) => one.no === no);
  if (example === undefined) throw new Error(`there is no example ${no}`);
  describe(`${no}. ${example.title}`, () => {
    test('has an answer to every row', () => {
      expect(Object.keys(answers).sort()).toEqual(example.rows.map(({ what }) => what).sort());
    });
    for (const { what, expected } of example.rows) {
      const answer = answers[what];
      if (answer === undefined) continue;
      const differs = typeof answer === 'function' ? null : answer.differs;
      test(differs === null ? what : `${what} (differs: ${differs})`, () => {
        expect.hasAssertions();
        (typeof answer === 'function' ? answer : answer.check)(expected);
      });
    }
  });
}
