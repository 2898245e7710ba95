// The register's communities as lines of texts by import target, and the line that a template shows as an example.
import type { ImportTarget } from '../../io/import-targets.ts';
import { typedNumber } from '../../io/typed.ts';
import type { Draft } from '../../state/draft.ts';
import { entryText } from './edits.ts';

export type Line = Readonly<Record<string, string>>;

/** @returns the lines, and the targets of which something is known */
export function registerLines(
  draft: Draft,
  targets: readonly ImportTarget[],
): { readonly lines: readonly Line[]; readonly used: ReadonlySet<string> } {
  const used = new Set<string>();
  const lines = draft.streets.flatMap((street) =>
    street.communities.map((community): Line => {
      const figures = targets.flatMap(({ id, kind, path }) => {
        const text = kind === 'figure' ? entryText(community, path) : '';
        if (text === '') return [];
        used.add(id);
        return [[id, typedNumber(text)] as const];
      });
      const { id, name, settlement } = community;
      return { ...Object.fromEntries(figures), id, name, settlement, street: street.name };
    }),
  );
  return { lines, used };
}

export function exampleLines(targets: readonly ImportTarget[], language: 'zh' | 'en'): Line[] {
  const figures = targets
    .filter(({ kind }) => kind === 'figure')
    .map(({ id, area, ticks }) => [id, ticks ? '1' : area ? '200' : '5'] as const);
  const names =
    language === 'zh'
      ? { street: '示例街道', name: '示例社区' }
      : { street: 'Example Street', name: 'Example Community' };
  const known = {
    households: '1820',
    population: '5600',
    siteArea: '212000',
    floorArea: '254000.5',
  };
  const shown = new Set(targets.map(({ id }) => id));
  const own = Object.entries(known).filter(([id]) => shown.has(id));
  return [{ ...Object.fromEntries([...figures, ...own]), ...names, id: '', settlement: 'urban' }];
}
