// Which part of a plan a row of the inputs tells of: a place it knows, a new one, or one that is gone.
import type { Sheet } from 'hucre/xlsx';
import { cellText, placeOf, type CellLog, type Data, type Terms } from './workbook-cells.ts';

/** A row of the inputs and the part of the plan it tells of. */
export interface Target {
  readonly data: Data;
  readonly path: string;
  readonly scope: string;
}

export interface Reading {
  readonly ids: readonly string[];
  readonly sheet: Sheet;
  readonly terms: Terms;
  readonly log: CellLog;
}

const streetsOf = (data: Data) => (data['streets'] ??= []) as Data[];
const communitiesOf = (street: Data) => (street['communities'] ??= []) as Data[];

/** Places whose rows were deleted are gone. */
export function removeGone(data: Data, keys: ReadonlySet<string>): void {
  for (const street of streetsOf(data))
    street['communities'] = communitiesOf(street).filter(({ id }) =>
      keys.has(`community ${String(id)}`),
    );
  data['streets'] = streetsOf(data).filter(
    (street) => keys.has(`street ${String(street['id'])}`) || communitiesOf(street).length > 0,
  );
}

export function targetOf(data: Data, key: string): Target | null {
  const [scope = '', ...rest] = key.split(' ');
  const at = rest.join(' ');
  for (const [s, street] of streetsOf(data).entries()) {
    if (scope === 'street' && street['id'] === at)
      return { data: street, path: `streets[${String(s)}]`, scope };
    const index = communitiesOf(street).findIndex(({ id }) => id === at);
    const community = communitiesOf(street)[index];
    if (scope === 'community' && community !== undefined)
      return {
        data: community,
        path: `streets[${String(s)}].communities[${String(index)}]`,
        scope,
      };
  }
  if (!['county', 'prefecture', 'province'].includes(scope)) return null;
  const areas = (data['areas'] ?? {}) as Record<string, Data>;
  // An area that nothing was typed for stays out of the plan.
  const area = areas[at] ?? {};
  return { data: lazily(data, areas, at, area), path: `areas.${at}`, scope };
}

/** Joins the plan when its first figure is set. */
function lazily(data: Data, areas: Record<string, Data>, at: string, area: Data): Data {
  return new Proxy(area, {
    set: (target, id, value) => {
      data['areas'] = { ...areas, ...(data['areas'] as Data | undefined), [at]: target };
      return Reflect.set(target, id, value);
    },
  });
}

/** A new row is a community of the street it names, or a street. */
export function addedTarget(
  data: Data,
  row: readonly unknown[],
  at: number,
  { ids, sheet, terms, log }: Reading,
): Target | null {
  const cell = (id: string) => cellText(row[ids.indexOf(id)]);
  const word = cell('scope');
  const scope = word === '' ? 'community' : terms.get(`scope ${word}`);
  const streets = streetsOf(data);
  if (scope === 'street') {
    const street: Data = { id: freeId(data, 's'), communities: [] };
    streets.push(street);
    return { data: street, path: `streets[${String(streets.length - 1)}]`, scope };
  }
  const parent = cell('parent');
  const named = streets.filter((street) => (street['name'] ?? street['id']) === parent);
  const [home] = parent === '' && streets.length === 1 ? streets : named;
  if (scope !== 'community' || home === undefined || named.length > 1) {
    const column = scope === 'community' ? 'parent' : 'scope';
    log.refuse(placeOf(sheet.name, at, ids.indexOf(column), cell(column)));
    return null;
  }
  const community: Data = { id: freeId(data, 'c') };
  const list = communitiesOf(home);
  list.push(community);
  const path = `streets[${String(streets.indexOf(home))}].communities[${String(list.length - 1)}]`;
  return { data: community, path, scope };
}

function freeId(data: Data, letter: string): string {
  const streets = streetsOf(data);
  const taken = new Set([...streets, ...streets.flatMap(communitiesOf)].map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(letter + String(number))) number += 1;
  return letter + String(number);
}
