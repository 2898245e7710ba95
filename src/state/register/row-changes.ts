// What an imported row writes into a community or street, and what that changes there, cell by cell.
import type { ImportRow } from '../../io/register/read-register.ts';
import { typedNumber } from '../../io/tables/typed.ts';
import type { DraftCommunity, DraftStreet } from '../draft/draft.ts';
import { setIn } from '../draft/draft-path.ts';

export interface Change {
  /** Whose. */
  readonly name: string;
  readonly target: string;
  readonly from: string;
  readonly to: string;
}

export type Paths = ReadonlyMap<string, readonly string[]>;

export function written<T extends DraftCommunity | DraftStreet>(
  unit: T,
  row: ImportRow,
  paths: Paths,
): T {
  return Object.entries(row.figures).reduce(
    (made, [id, text]) => setIn(made, paths.get(id) ?? [id], text),
    unit,
  );
}

export function differences(
  before: DraftCommunity | DraftStreet,
  after: DraftCommunity | DraftStreet,
  targets: readonly string[],
  paths: Paths,
): Change[] {
  return targets.flatMap((target) => {
    const path = paths.get(target) ?? [target];
    const [from, to] = [textAt(before, path), textAt(after, path)];
    const name = before.name || after.name;
    return typedNumber(from) === typedNumber(to) ? [] : [{ name, target, from, to }];
  });
}

function textAt(unit: DraftCommunity | DraftStreet, path: readonly string[]): string {
  const found = path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    unit,
  );
  return typeof found === 'string' ? found : '';
}
