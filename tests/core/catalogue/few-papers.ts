// A few papers of a made-up province, written in a line each.
import type { Pack, Stated } from '../../../src/core/rulebook/pack.ts';
import { createRulebook, type Rulebook } from '../../../src/core/rulebook/rulebook.ts';
import { packOf } from '../../properties/small-rulebooks.ts';
import { PLACES, SHARED, WORDS } from '../../properties/small-vocabulary.ts';

export type Given = Readonly<Record<string, unknown>>;

const provision = (id: string, given: Given) => ({
  ...{ id, section: '1', statement: WORDS, measure: 'desks', force: 'mandatory' },
  ...{ examples: [{ given: {}, expect: {} }], ...given },
});

/** A paper of the province unless it says otherwise, with its provisions by id. */
export const paper = (
  id: string,
  document: Given,
  rules: Readonly<Record<string, Given>> = {},
): Pack =>
  packOf(
    { id, jurisdiction: '990000', ...document },
    Object.entries(rules).map(([rule, given]) => provision(rule, given)),
  );

export const rulebookOf = (...packs: readonly Pack[]): Rulebook =>
  createRulebook(SHARED, packs, PLACES);

export const stated = (id: string, given: Partial<Stated> = {}): Stated => ({
  ...{ id, section: '9', statement: WORDS, ...given },
});

/** A provision belongs to a choice of a group. */
export const by = (choice: string, group = 'way') => ({ alternative: { group, choice } });
