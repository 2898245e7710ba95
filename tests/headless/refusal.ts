// What is said of a file that is no plan: its problems as `path: code`, from bytes, text or altered plan data.
import { readPlanFile } from '../../src/io/plan/plan-file.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { planOf, type PlanData } from '../plans.ts';

const { withOwnPacks } = builtinRules();

/** A plan with an entry of every sort, which the program accepts as it stands. */
export function soundPlan(): PlanData {
  return planOf({
    place: '445202',
    asOf: '2026-11-21',
    horizon: 2026,
    extent: 'street',
    development: 'new-build',
    countyClass: 'general',
    areaBasis: 'built',
    choices: { 'health-centre-basis': 'population' },
    assumptions: { 'rural-uplift': '0' },
    packs: [],
    areas: { '445202': { facts: { 'enterprise-retirees': 1234 }, existing: {} } },
    streets: [
      {
        existing: { 'health-centres': '1' },
        communities: [
          {
            development: 'renewal',
            households: 1820,
            population: '5600',
            siteArea: '212000',
            floorArea: '254000.5',
            facts: { 'party-members': 12 },
            existing: { 'office-floor-area': '72' },
          },
        ],
      },
    ],
  });
}

/** The problems of a file, in their order; empty for a plan. */
export function refusalOf(file: Uint8Array | string): string[] {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const read = readPlanFile(bytes, withOwnPacks);
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path}: ${code}`);
}

type Step = string | number;

/** The sound plan as JSON text with one value put in, or taken out when there is none. */
export function altered(path: readonly Step[], ...value: readonly unknown[]): string {
  const data = structuredClone(soundPlan()) as Record<Step, unknown>;
  const last = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<Record<Step, unknown>>((at, step) => at[step] as Record<Step, unknown>, data);
  if (value.length > 0) holder[last] = value[0];
  else Reflect.deleteProperty(holder, last);
  return JSON.stringify(data);
}

/** The problems of the sound plan with one value changed. */
export function refusalWith(path: readonly Step[], ...value: readonly unknown[]): string[] {
  return refusalOf(altered(path, ...value));
}

export const STREET = ['streets', 0] as const;
export const COMMUNITY = [...STREET, 'communities', 0] as const;
