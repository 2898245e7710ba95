// Every file of the core, each in one room, with the tests that have to notice the mutants of the room.
import { readdirSync } from 'node:fs';

const within = (folder, ...names) => names.map((name) => `${folder}/${name}`);
const files = (folder, ...names) => within(folder, ...names).map((path) => `${path}.ts`);
const tests = (folder, ...names) => within(`tests/${folder}`, ...names);

const ASSESSMENT = 'src/core/assessment';
const PLAN = 'src/core/plan';
const RULEBOOK = 'src/core/rulebook';
const TEXT = 'src/core/rulebook/text';

/**
 * By the name of the room: what is mutated, what must notice, and the milliseconds of processor time after which a mutant
 * that no test noticed is left alone.
 */
export const ROOMS = {
  quantity: { of: ['src/core/quantity'], by: ['tests/core/quantity'], most: 400 },
  requirement: {
    of: within(ASSESSMENT, 'requirement'),
    by: [
      ...tests(
        'core/assessment',
        'requirement',
        'verdict/judged.test.ts',
        'verdict/stands.test.ts',
        'verdict/ways.test.ts',
      ),
      'tests/core/plan/taken-share.test.ts',
    ],
    most: 1_000,
  },
  verdict: {
    of: within(ASSESSMENT, 'verdict'),
    by: tests('core/assessment', 'verdict', 'requirement', 'programme/judged.test.ts'),
    most: 2_500,
  },
  evaluator: {
    of: files(ASSESSMENT, 'assess', 'check-packs', 'earlier', 'evaluator', 'plan-examples', 'ways'),
    by: [
      ...tests('core/assessment', 'assess.test.ts', 'earlier.test.ts', 'requirement/fate.test.ts'),
      ...tests('core/assessment/verdict', 'ways.test.ts', 'encouraged.test.ts'),
      'tests/core/assessment/plan-examples.test.ts',
      'tests/worked-examples/open-ways.test.ts',
    ],
    most: 2_000,
  },
  trace: {
    of: within(ASSESSMENT, 'trace'),
    by: ['tests/core/assessment/trace'],
    most: 600,
  },
  outlook: {
    of: within(ASSESSMENT, 'outlook'),
    by: [
      ...tests('core/assessment', 'outlook', 'waiting.test.ts'),
      'tests/worked-examples/open-ways.test.ts',
    ],
    most: 4_000,
  },
  comparison: {
    of: within(ASSESSMENT, 'comparison'),
    by: ['tests/core/assessment/comparison', 'tests/sheets/comparison'],
    most: 4_000,
  },
  programme: {
    of: within(ASSESSMENT, 'programme'),
    by: tests(
      'core/assessment/programme',
      ...['costs.test.ts', 'edges.test.ts', 'goals.test.ts', 'growth.test.ts', 'judged.test.ts'],
      ...['own-costs.test.ts', 'own-years.test.ts', 'payers.test.ts', 'phases.test.ts'],
    ),
    most: 4_000,
  },
  unit: {
    of: within(PLAN, 'unit'),
    by: [
      'tests/core/plan',
      ...tests('core/assessment', 'requirement', 'verdict/lists.test.ts'),
      'tests/core/rulebook/conditions.test.ts',
    ],
    most: 400,
  },
  growth: {
    of: within(PLAN, 'growth'),
    by: ['tests/core/plan', 'tests/core/assessment/programme'],
    most: 4_000,
  },
  plan: {
    of: [
      ...within(PLAN, 'file'),
      ...files(PLAN, 'county-class', 'district', 'facts', 'place', 'plan'),
    ].concat(files(PLAN, 'problem', 'remarks', 'stocks', 'terms', 'vocabulary')),
    by: [
      'tests/core/plan',
      'tests/core/assessment/requirement',
      ...tests('core/rulebook', 'conditions.test.ts', 'live.test.ts'),
      'tests/worked-examples/county-class.test.ts',
    ],
    most: 2_500,
  },
  scaled: { of: ['src/core/scaled'], by: ['tests/core/scaled'], most: 400 },
  columns: {
    of: ['src/core/columns'],
    by: [
      ...tests('core/columns', 'answer.test.ts', 'asked-alike.test.ts', 'batch-plan.test.ts'),
      ...tests('core/columns', 'by-hand.test.ts', 'compiled.test.ts', 'interval.test.ts'),
      ...tests('core/columns', 'lent.test.ts', 'of-places.test.ts', 'open-pieces.test.ts'),
      ...tests('core/columns', 'reading.test.ts', 'rising.test.ts'),
      ...tests('core/columns', 'settled.test.ts', 'two-ways.test.ts'),
      'tests/core/batch/summary.test.ts',
    ],
    most: 600,
  },
  batch: {
    of: ['src/core/batch'],
    by: [
      'tests/core/batch',
      'tests/core/columns/by-hand.test.ts',
      'tests/io/batch/outcome-csv.test.ts',
    ],
    most: 3_000,
  },
  live: {
    of: files(
      RULEBOOK,
      'asked',
      'condition',
      'ends',
      'fate',
      'located',
      'parts',
      'rulebook',
    ).concat(files(RULEBOOK, 'assumed-sums', 'selection', 'speaking')),
    by: [
      ...tests('core/assessment', 'verdict', 'requirement'),
      ...tests(
        'core/rulebook',
        'live.test.ts',
        'conditions.test.ts',
        'members.test.ts',
        'selected.test.ts',
        'rulebook.test.ts',
        'problems.test.ts',
        'ends.test.ts',
      ),
      'tests/packs/checks.test.ts',
    ],
    most: 1_500,
  },
  papers: {
    of: files(
      RULEBOOK,
      'chains',
      'checks',
      'content-hash',
      'copy',
      'document-schema',
      'examples',
    ).concat(
      files(RULEBOOK, 'links', 'override-rings', 'pack', 'plan-example', 'references', 'used'),
      files(RULEBOOK, 'vocabulary-schema', 'written'),
    ),
    by: [
      ...tests('core/rulebook', 'problems.test.ts', 'written.test.ts', 'content-hash.test.ts'),
      ...tests('core/rulebook', 'pack-schema.test.ts', 'pack-refused.test.ts', 'checks.test.ts'),
      ...tests('packs', 'checks.test.ts', 'links.test.ts', 'examples.test.ts'),
      ...tests('packs', 'override-rings.test.ts'),
      'tests/core/assessment/programme/payers.test.ts',
    ],
    most: 4_000,
  },
  figures: {
    of: files(TEXT, 'bands', 'bases', 'dates', 'figures', 'measure-names', 'nearest').concat(
      files(TEXT, 'nearest-measure', 'number-words', 'plus', 'schools', 'units', 'wholes'),
    ),
    by: ['tests/core/rulebook/text'],
    most: 4_000,
  },
  sentences: {
    of: files(TEXT, 'blocks', 'flat', 'not-meant', 'numbering', 'paper', 'progress').concat(
      files(TEXT, 'proposal', 'proposals', 'said', 'sections', 'table-rows', 'unread'),
    ),
    by: ['tests/core/rulebook/text'],
    most: 4_000,
  },
  catalogue: {
    of: ['src/core/catalogue'],
    by: tests(
      'core/catalogue',
      'rank.test.ts',
      'by-hand.test.ts',
      'duties.test.ts',
      'entries.test.ts',
      'near.test.ts',
      'answers.test.ts',
      'choices.test.ts',
    ),
    most: 600,
  },
};

/** The files of the core that no room holds, and those that two hold. */
export function misplaced() {
  const all = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/core/${file}`);
  const places = Object.values(ROOMS).flatMap(({ of }) => of);
  const holds = (file) => places.filter((place) => file === place || file.startsWith(`${place}/`));
  return all.filter((file) => holds(file).length !== 1);
}
