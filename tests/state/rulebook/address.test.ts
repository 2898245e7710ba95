// Addresses of the rulebook and of single results: what is written is what is read, for every section of every paper.
import { expect, test } from 'vitest';
import { ruleAddressOf, ruleHref, type RuleAddress } from '../../../src/state/rulebook/address.ts';
import { explainedAt, explainedHref } from '../../../src/state/rulebook/explained-address.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';

/** The path as the router hands it over. */
const opened = (address: RuleAddress) => ruleAddressOf(decodeURI(ruleHref(address).slice(1)));

test('an address names the section as the paper does', () => {
  expect(ruleHref({ kind: 'paper', id: 'jieyang-2007-55', section: '四（一）' })).toBe(
    '#/rules/jieyang-2007-55/四（一）',
  );
});

test('every section of every paper opens where it was sent from', () => {
  const sections = builtinRules().rulebook.packs.flatMap(({ document, provisions, stated }) =>
    [...provisions, ...stated].map(({ section }) => ({ id: document.id, section })),
  );
  expect(sections.length).toBeGreaterThan(1000);
  const lost = sections.filter(({ id, section }) => {
    const address = opened({ kind: 'paper', id, section });
    return address?.kind !== 'paper' || address.id !== id || address.section !== section;
  });
  expect(lost).toEqual([]);
});

test.each<RuleAddress>([
  { kind: 'start' },
  { kind: 'papers' },
  { kind: 'readings' },
  { kind: 'coverage' },
  { kind: 'due' },
  { kind: 'place', code: '350100' },
  { kind: 'measure', id: 'community-workers' },
  { kind: 'paper', id: 'x', section: null },
  { kind: 'paper', id: 'x', section: '附表 1/2（50%）?#' },
])('%j is read as it was written', (address) => {
  expect(ruleAddressOf(ruleHref(address).slice(1))).toEqual(address);
});

test('what a browser has encoded is read too, and what is broken is taken as it stands', () => {
  const path = new URL('http://a/#/rules/jieyang-2007-55/四（一）').hash.slice(1);
  expect(ruleAddressOf(path)).toEqual({
    kind: 'paper',
    id: 'jieyang-2007-55',
    section: '四（一）',
  });
  expect(ruleAddressOf('/rules/x/50%')).toEqual({ kind: 'paper', id: 'x', section: '50%' });
  expect(ruleAddressOf('/sheet')).toBeNull();
});

test('a result has an address of its own', () => {
  const result = { measure: 'nurses', scope: 'street', at: '东 湖/1' } as const;
  expect(explainedAt(explainedHref(result))).toEqual(result);
  expect(explainedAt(explainedHref({ ...result, at: null }))).toEqual({ ...result, at: null });
  expect(explainedAt('#/explain/nurses/planet/x')).toBeNull();
  expect(explainedAt('#/register')).toBeNull();
});
