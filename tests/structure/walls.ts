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

const WALLS: Readonly<Record<string, Walls>> = {
  'core/quantity': { areas: [], ...PURE },
  'core/plan': { areas: ['core/quantity'], ...PURE },
  'core/rulebook': { areas: ['core/quantity', 'core/plan'], ...PURE },
  'core/assessment': { areas: ['core/quantity', 'core/plan', 'core/rulebook'], ...PURE },
  sheets: { areas: ['core', 'i18n/format'], types: ['i18n'] },
  io: { areas: ['core', 'sheets'] },
  i18n: { areas: ['core/quantity'], types: ['core'] },
  state: { areas: ['core', 'io', 'packs'], others: ['virtual'] },
  styles: { areas: [], libraries: [] },
  ui: { areas: ['styles'] },
  features: { areas: ['core', 'sheets', 'io', 'state', 'i18n', 'ui', 'styles'] },
  app: { areas: ['core', 'sheets', 'io', 'state', 'i18n', 'ui', 'styles', 'features'] },
  main: { areas: ['app', 'state', 'i18n', 'styles'] },
  headless: { areas: ['core', 'sheets', 'io', 'state', 'i18n'], others: ['node'] },
  declarations: { areas: [], libraries: [] },
};

/** The rooms within which files may import one another: the core's four parts, each feature, each folder. */
function areaOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  if (first === 'core' || first === 'features') return `${first}/${second}`;
  if (/^headless(-run)?\./.test(first)) return 'headless';
  if (first.endsWith('.d.ts')) return 'declarations';
  return first.replace(/\.\w+$/, '');
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
