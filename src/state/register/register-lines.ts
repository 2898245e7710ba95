// The register's streets and communities as lines of texts by import target, and the lines that a template shows as an example.
import type { ImportTarget } from '../../io/headers/import-targets.ts';
import type { Language, Line } from '../../io/register/register-cells.ts';
import { typedNumber } from '../../io/tables/typed.ts';
import type { Draft, DraftCommunity, DraftStreet } from '../draft/draft.ts';
import { streetKindOf } from './register-index.ts';
import { entryText } from './edits.ts';

/** @returns the lines, and the targets of which something is known */
export function registerLines(
  draft: Draft,
  targets: readonly ImportTarget[],
): { readonly lines: readonly Line[]; readonly used: ReadonlySet<string> } {
  const used = new Set<string>(['settlement', 'street', 'name', 'id']);
  const stated = (unit: DraftStreet | DraftCommunity, rows: 'street' | 'community') =>
    targets.flatMap(({ id, kind, path, rows: on }) => {
      const text =
        kind === 'identity' || (on !== 'both' && on !== rows) ? '' : entryText(unit, path);
      if (text === '') return [];
      used.add(id);
      return [[id, kind === 'figure' ? typedNumber(text) : text] as const];
    });
  const lines = draft.streets.flatMap((street, at): Line[] => {
    const own = stated(street, 'street');
    const { id, name, kind } = street;
    const plain = own.length === 0 && isPlain(draft, at);
    const line = {
      ...Object.fromEntries(own),
      id,
      street: name,
      name: '',
      settlement: kind || 'street',
    };
    const inside = street.communities.map((community): Line => ({
      ...Object.fromEntries(stated(community, 'community')),
      id: community.id,
      name: community.name,
      settlement: community.settlement,
      street: name,
    }));
    return plain ? inside : [line, ...inside];
  });
  return { lines, used };
}

/** True of a street that the rows of its communities tell all about. */
function isPlain({ streets }: Draft, at: number): boolean {
  const street = streets[at];
  if (street === undefined || street.name === '' || street.communities.length === 0) return false;
  const named = streets.filter(({ name }) => name === street.name).length;
  return named === 1 && street.kind === streetKindOf(street.name) && street.id === `s${at + 1}`;
}

const EXAMPLES = {
  zh: { street: '（示例）东湖街道', name: '（示例）湖东社区' },
  en: { street: '(Example) East Lake Street', name: '(Example) East Lake Community' },
} as const;
const KNOWN: Readonly<Record<string, string>> = {
  households: '1820',
  population: '5600',
  siteArea: '212000',
  floorArea: '254000.5',
};
const BY_UNIT: Readonly<Record<string, string>> = { m2: '200', yuan: '3000', minute: '10' };

/** One community, and its street where a measure of the street is asked. */
export function exampleLines(
  targets: readonly ImportTarget[],
  streetMeasures: ReadonlySet<string>,
  language: Language,
): Line[] {
  const { street, name } = EXAMPLES[language];
  const filled = (wanted: (target: ImportTarget) => boolean): Line =>
    Object.fromEntries(
      targets
        .filter((target) => target.kind === 'figure' && wanted(target))
        .map(({ id, unit, ticks }) => [id, KNOWN[id] ?? (ticks ? '1' : (BY_UNIT[unit] ?? '5'))]),
    );
  const community = { ...filled(({ id }) => !streetMeasures.has(id)), name };
  const own = filled(({ id }) => streetMeasures.has(id));
  const line = { ...community, street, id: '', settlement: 'urban' };
  return streetMeasures.size === 0
    ? [line]
    : [{ ...own, street, name: '', id: '', settlement: 'street' }, line];
}
