// What is typed and what it came to are two things: only what shows or changes the typed text watches the draft in the store.
import { expect, test } from 'vitest';
import { sourcesUnder } from './sources.ts';

/** Files that show nothing but what somebody typed; figures of results come from the moment (docs/decisions/019-one-moment.md). */
const TYPED = [
  'src/app/app.tsx',
  'src/features/calculator/explanation/switches.tsx',
  'src/features/calculator/form/',
  'src/features/calculator/marks/draft-text.ts',
  'src/features/facilities/duty-answer.tsx',
  'src/features/grid/filters.tsx',
  'src/features/grid/future-grid.tsx',
  'src/features/grid/register-grid.tsx',
  'src/features/grid/row-tools.tsx',
  'src/features/importing/',
  'src/features/kept-plans/',
  'src/features/programme/target-marks.tsx',
  'src/features/rulebook/readings/open-question.tsx',
  'src/features/wider/wider-class.tsx',
  'src/features/wider/wider-plan.tsx',
  'src/fields/draft-field.tsx',
  'src/fields/list-complete.tsx',
];

const WATCHES = /usePlanStore\(\s*\(?[^)]*\)?\s*=>[^;]*draft/;

const watching = sourcesUnder('src')
  .filter(({ path, text }) => /^src\/(app|features|fields)\//.test(path) && WATCHES.test(text))
  .map(({ path }) => path);

test('the check sees the files that watch what is typed', () => {
  expect(watching.length).toBeGreaterThan(10);
});

test('no figure is read from the draft beside the results', () => {
  expect(watching.filter((path) => !TYPED.some((one) => path.startsWith(one)))).toEqual([]);
});

test('no file is excused that has stopped watching', () => {
  expect(TYPED.filter((one) => !watching.some((path) => path.startsWith(one)))).toEqual([]);
});
