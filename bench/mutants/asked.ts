// Which files are mutated, which tests must notice, and where the results are kept.
import { readdirSync, readFileSync } from 'node:fs';

const inside = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`);

/** Programs that a test starts know nothing of the switches here. */
const isOfThisProcess = (file: string) => !readFileSync(file, 'utf8').includes('assessFiles');

/** Read from the environment, by which it comes into the worker too. */
export function asked(): { files: string[]; tests: string[]; results: string; most: number } {
  const { MUTANTS_OF = '', MUTANTS_TESTS = 'tests/core', MUTANTS_RESULTS = '' } = process.env;
  const within = (folders: string, ending: string) =>
    folders
      .split(',')
      .flatMap((folder) => (folder.endsWith('.ts') ? [folder] : inside(folder)))
      .filter((file) => file.endsWith(ending))
      .sort();
  return {
    files: within(MUTANTS_OF, '.ts'),
    tests: within(MUTANTS_TESTS, '.test.ts').filter(isOfThisProcess),
    results: MUTANTS_RESULTS,
    most: Number(process.env['MUTANTS_MOST_MS'] ?? 1_000),
  };
}
