// Sorts of communities as numbers: each combination of what decides the rules is looked up once.
import type { CompiledSort } from '../columns/compiled.ts';
import type { Compiler } from '../columns/compiler.ts';
import { choicesOf, keyOf, type RowCodes } from './codes.ts';
import type { PlaceNumbers } from './place-numbers.ts';

export interface SortNumbers {
  readonly of: (codes: RowCodes) => number;
  readonly sortAt: (number: number) => CompiledSort;
}

export function sortNumbers(compiler: Compiler, places: PlaceNumbers): SortNumbers {
  const byKey = new Map<number, number>();
  const numbers = new Map<CompiledSort, number>();
  const sorts: CompiledSort[] = [];
  const open = (codes: RowCodes) => {
    const sort = compiler.ofCommunity({ place: places.codeAt(codes.place), ...choicesOf(codes) });
    const known = numbers.get(sort);
    if (known !== undefined) return known;
    numbers.set(sort, sorts.length);
    sorts.push(sort);
    return sorts.length - 1;
  };
  let last = 0;
  let lastKey: number | undefined;
  return {
    of: (codes) => {
      const key = keyOf(codes);
      if (key === lastKey) return last;
      last = byKey.get(key) ?? open(codes);
      lastKey = key;
      byKey.set(key, last);
      return last;
    },
    sortAt: (number) => {
      const sort = sorts[number];
      if (sort === undefined) throw new Error('no sort has this number');
      return sort;
    },
  };
}
