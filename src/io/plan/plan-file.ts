// A plan file: bytes to a plan with the rules it brings along, or located problems; and back to text.
import { atMost, locate } from '../../core/plan/file/issues.ts';
import { planSchema, PLAN_FORMAT, PLAN_VERSION, type Plan } from '../../core/plan/plan.ts';
import type { Problem, Read } from '../../core/plan/problem.ts';
import { planVocabulary, type Rulebook } from '../../core/rulebook/rulebook.ts';
import { readJson } from './json.ts';
import { readPack } from '../pack/pack-file.ts';
import type { Pack } from '../../core/rulebook/pack.ts';

const MOST_OWN_PACKS = 50;
/** Many times as many as the longest paper has. */
export const MOST_PROVISIONS = 2000;

/** A plan and the rulebook it was read against: the built-in packs and those the file carries. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly rulebook: Rulebook;
}

/** Builds a rulebook from the built-in packs and more; answers problems when they do not fit together. */
export type WithOwnPacks = (own: readonly Pack[]) => Read<Rulebook>;

export function readPlanFile(bytes: Uint8Array, withOwnPacks: WithOwnPacks): Read<ReadPlan> {
  const json = readJson(bytes);
  return json.ok ? readPlanValue(json.value, withOwnPacks) : json;
}

/** The same from data that is already parsed: a draft on screen, a link, a backup. */
export function readPlanValue(value: unknown, withOwnPacks: WithOwnPacks): Read<ReadPlan> {
  const header = checkHeader(value);
  if (header !== null) return { ok: false, problems: [header] };
  const own = readOwnPacks(value);
  if (!own.ok) return own;
  const rulebook = withOwnPacks(own.value);
  if (!rulebook.ok) return rulebook;
  const read = schemaOf(rulebook.value).safeParse(value);
  if (!read.success) return { ok: false, problems: locate(read.error) };
  return { ok: true, value: { plan: read.data, rulebook: rulebook.value } };
}

const schemas = new WeakMap<Rulebook, ReturnType<typeof planSchema>>();

/** One schema for each rulebook: it remembers the entries that it has read. */
function schemaOf(rulebook: Rulebook): ReturnType<typeof planSchema> {
  const known = schemas.get(rulebook);
  if (known !== undefined) return known;
  const schema = planSchema(planVocabulary(rulebook));
  schemas.set(rulebook, schema);
  return schema;
}

function checkHeader(value: unknown): Problem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { path: '', code: 'not-a-plan', values: {} };
  const { format, version } = value as Record<string, unknown>;
  if (format !== PLAN_FORMAT) return { path: 'format', code: 'not-a-plan', values: {} };
  if (typeof version === 'number' && Number.isInteger(version) && version > PLAN_VERSION)
    return { path: 'version', code: 'future-version', values: { version: String(version) } };
  return null;
}

function readOwnPacks(value: unknown): Read<Pack[]> {
  const { ownPacks } = value as Record<string, unknown>;
  if (!Array.isArray(ownPacks)) return { ok: true, value: [] };
  if (ownPacks.length > MOST_OWN_PACKS) {
    const values = { most: String(MOST_OWN_PACKS) };
    return { ok: false, problems: [{ path: 'ownPacks', code: 'too-many-entries', values }] };
  }
  const read = ownPacks.map((pack: unknown, index) => readOwnPack(pack, index));
  const problems = read.flatMap((one, index) =>
    one.ok ? tooLong(one.value, index) : one.problems,
  );
  if (problems.length > 0) return { ok: false, problems: atMost(problems) };
  return { ok: true, value: read.flatMap((one) => (one.ok ? [one.value] : [])) };
}

/** A pack that was read before, the very same object, is not read again: nothing writes into what it was read from. */
const packsRead = new WeakMap<object, Read<Pack>>();

function readOwnPack(raw: unknown, index: number): Read<Pack> {
  const known = typeof raw === 'object' && raw !== null ? packsRead.get(raw) : undefined;
  if (known !== undefined) return known;
  const read = readPack(raw, ['ownPacks', index]);
  if (read.ok && typeof raw === 'object' && raw !== null) packsRead.set(raw, read);
  return read;
}

function tooLong({ provisions }: Pack, index: number): Problem[] {
  if (provisions.length <= MOST_PROVISIONS) return [];
  const values = { most: String(MOST_PROVISIONS) };
  return [{ path: `ownPacks[${index}].provisions`, code: 'too-many-entries', values }];
}
