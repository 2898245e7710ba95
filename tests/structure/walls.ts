// Who may import whom, as a table, and what in the sources goes against it.
import { importsOf, type Import } from './imports.ts';
import type { Source } from './sources.ts';
import { targetOf, type Target } from './targets.ts';

interface Walls {
  /** Areas it may import, besides itself: an area stands for everything inside it. */
  readonly areas: readonly string[];
  /** Areas of which it may know the types, but not load the code. */
  readonly types?: readonly string[];
  /** The only libraries it may import; all when left out. */
  readonly libraries?: readonly string[];
  /** Modules that come from elsewhere than a file or a library. */
  readonly others?: readonly ('node' | 'virtual')[];
}

const PURE = { libraries: ['decimal.js', 'zod'] };

const CORE = ['core/quantity', 'core/plan', 'core/rulebook'];
const REQUIREMENT = [...CORE, 'core/assessment/requirement'];
const VERDICT = [...REQUIREMENT, 'core/assessment/verdict'];
const SHEETS = { types: ['i18n'] };
const SAID = ['i18n/format', 'i18n/place-name'];
const FRAME = ['core', ...SAID, 'sheets/frame'];
const WORDS = [...FRAME, 'sheets/words'];
const PAPER = [...WORDS, 'sheets/growth', 'sheets/schedule'];
const LAYOUT = [...WORDS, 'sheets/workbook/layout'];
const DRAFT = ['core', 'io', 'state/draft'];
const LIBRARY = [...DRAFT, 'state/library'];
const JOURNAL = [...LIBRARY, 'state/journal'];
const KEEPING = [...JOURNAL, 'state/samples', 'state/keeping'];
const ASSESSED = [
  ...KEEPING,
  'state/rules',
  'state/assessed',
  'parts',
  'state/settings-store',
  'state/today',
];
const LOOKS = ['core', 'sheets', 'io', 'state', 'i18n', 'ui', 'styles', 'parts'];

/** From the ground up: who may import whom. A room stands before the rooms that stand on it. */
const WALLS: Readonly<Record<string, Walls>> = {
  'core/quantity': { areas: [], ...PURE },
  'core/plan': { areas: ['core/quantity'], ...PURE },
  'core/rulebook': {
    areas: ['core/quantity', 'core/plan'],
    libraries: [...PURE.libraries, '@noble/hashes'],
  },
  'core/assessment/requirement': { areas: CORE, ...PURE },
  'core/assessment/verdict': { areas: REQUIREMENT, ...PURE },
  'core/assessment': { areas: VERDICT, ...PURE },
  'core/assessment/outlook': { areas: [...VERDICT, 'core/assessment/evaluator'], ...PURE },
  'core/assessment/trace': { areas: VERDICT, ...PURE },
  'core/assessment/comparison': { areas: [...VERDICT, 'core/assessment/assess'], ...PURE },
  'core/assessment/programme': { areas: [...VERDICT, 'core/assessment/assess'], ...PURE },
  'core/catalogue': { areas: ['core'], ...PURE },
  'core/columns': { areas: [...VERDICT, 'core/assessment/ways'], ...PURE },
  'core/batch': { areas: [...VERDICT, 'core/assessment/evaluator', 'core/columns'], ...PURE },
  'core/batch/summary': { areas: [...VERDICT, 'core/columns', 'core/batch'], ...PURE },
  'core/scaled': { areas: REQUIREMENT, ...PURE },
  'sheets/frame': { areas: ['core', ...SAID], ...SHEETS },
  'sheets/words': { areas: FRAME, ...SHEETS },
  'sheets/growth': { areas: WORDS, ...SHEETS },
  'sheets/schedule': { areas: [...WORDS, 'sheets/growth'], ...SHEETS },
  'sheets/street': { areas: PAPER, ...SHEETS },
  'sheets/community': { areas: PAPER, ...SHEETS },
  'sheets/statement': { areas: PAPER, ...SHEETS },
  'sheets/overview': { areas: WORDS, ...SHEETS },
  'sheets/comparison': { areas: WORDS, ...SHEETS },
  'sheets/workbook/layout': { areas: WORDS, ...SHEETS },
  'sheets/workbook/formulas': { areas: LAYOUT, ...SHEETS },
  'sheets/workbook/sheets': {
    areas: [...LAYOUT, 'sheets/workbook/formulas', 'sheets/growth'],
    ...SHEETS,
  },
  'sheets/workbook': {
    areas: [...LAYOUT, 'sheets/workbook/sheets', 'sheets/planning-sheets'],
    ...SHEETS,
  },
  sheets: { areas: ['core', ...SAID, 'sheets'], ...SHEETS },
  'io/pack': { areas: ['core'] },
  'io/plan': { areas: ['core', 'io/pack'] },
  'io/papers': { areas: ['core', 'io/pack', 'io/plan'] },
  'io/tables': { areas: ['core', 'parts'] },
  'io/headers': { areas: ['core', 'io/tables'] },
  'io/lines': { areas: ['core', 'io/tables', 'io/headers'] },
  'io/register': { areas: ['core', 'io/tables', 'io/headers', 'io/lines'] },
  'io/workbook': { areas: ['core', 'sheets', 'io/tables', 'io/plan'] },
  'io/batch': { areas: ['core', 'io/tables', 'io/headers', 'io/lines'] },
  'io/sql': { areas: ['core'] },
  'io/word': { areas: ['core', 'sheets'] },
  parts: { areas: [], libraries: [] },
  i18n: { areas: ['core/quantity', 'parts'], types: ['core'] },
  'state/draft': { areas: ['core', 'io'] },
  'state/samples': { areas: DRAFT },
  'state/library': { areas: DRAFT },
  'state/journal': { areas: LIBRARY },
  'state/keeping': { areas: [...JOURNAL, 'state/samples', 'state/settings-store'] },
  'state/rules': { areas: ['core', 'io', 'packs', 'parts'], others: ['virtual'] },
  'state/assessed': { areas: [...KEEPING, 'state/rules'] },
  'state/own-packs': { areas: ['core', 'io'] },
  'state/looked': { areas: [...ASSESSED, 'state/own-packs', 'state/files'] },
  'state/writing': { areas: ASSESSED },
  'state/files': { areas: ASSESSED },
  'state/rulebook': {
    areas: ['core', 'io', 'parts', 'state/rules', 'state/assessed'],
    others: ['virtual'],
  },
  'state/register': { areas: ASSESSED, types: ['i18n'] },
  state: { areas: ['core'] },
  styles: { areas: [], libraries: [] },
  ui: { areas: ['styles'] },
  fields: { areas: LOOKS },
  features: { areas: [...LOOKS, 'fields'] },
  app: { areas: [...LOOKS, 'fields', 'features'] },
  main: { areas: ['app', 'state', 'i18n', 'styles'] },
  headless: { areas: ['core', 'sheets', 'io', 'state', 'i18n'], others: ['node'] },
  declarations: { areas: [], libraries: [] },
};

/** The room a file lies in: the deepest that the table names; each feature is one, and so is each of its folders. */
function areaOf(path: string): string {
  const steps = path.split('/').slice(1, -1);
  const [first = path.split('/')[1] ?? '', second] = steps;
  if (first === 'features' && second !== undefined) return `features/${second}`;
  for (let depth = steps.length; depth > 0; depth -= 1) {
    const room = steps.slice(0, depth).join('/');
    if (room in WALLS) return room;
  }
  if (/^headless(-\w+)?\./.test(first)) return 'headless';
  if (first.endsWith('.d.ts')) return 'declarations';
  return [first, ...steps.slice(1)].join('/').replace(/\.\w+$/, '');
}

function wallsOf(area: string): Walls | undefined {
  return WALLS[area] ?? (area.startsWith('features/') ? WALLS['features'] : undefined);
}

function lies(path: string, within: string): boolean {
  const rest = path.startsWith(`src/${within}`) ? path.slice(within.length + 4) : null;
  return rest !== null && /^(\/|[.-]|$)/.test(rest);
}

function isAllowed(from: string, walls: Walls, { typesOnly }: Import, target: Target): boolean {
  switch (target.kind) {
    case 'file':
      return (
        areaOf(target.path) === areaOf(from) ||
        walls.areas.some((area) => lies(target.path, area)) ||
        (typesOnly && (walls.types ?? []).some((area) => lies(target.path, area)))
      );
    case 'library':
      return walls.libraries === undefined || walls.libraries.includes(target.name);
    case 'outside':
      return false;
    default:
      return (walls.others ?? []).includes(target.kind);
  }
}

/** Each import that the table does not allow, as a sentence. */
export function breachesOf(sources: readonly Source[], known: ReadonlySet<string>): string[] {
  return sources.flatMap((source) => {
    const walls = wallsOf(areaOf(source.path));
    if (walls === undefined)
      return [`${source.path} lies in a place that the design does not know`];
    return importsOf(source).flatMap((one) => {
      if (one.specifier === null)
        return [`${source.path} imports a computed path: write it out, so that it can be checked`];
      const target = targetOf(source.path, one.specifier, known);
      return isAllowed(source.path, walls, one, target)
        ? []
        : [`${source.path} must not import ${one.specifier}`];
    });
  });
}
