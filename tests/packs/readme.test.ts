// What the README says of the papers is counted from the packs.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtinPacks } from '../../src/state/rules/builtin.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const documents = builtinPacks().map(({ document }) => document);
const secondary = documents.filter(({ evidence }) => evidence === 'secondary');
const provinces = new Set(
  secondary.flatMap(({ jurisdiction }) =>
    jurisdiction === null || jurisdiction === '000000' ? [] : [jurisdiction.slice(0, 2)],
  ),
);

test('the papers known from elsewhere and their provinces', () => {
  expect(README).toContain(
    `**见于他处的文件**${secondary.length}份：国家、${provinces.size}个省级地方`,
  );
  expect(README).toContain(
    `**Papers known from elsewhere**, ${secondary.length}: the nation, ${provinces.size} provinces`,
  );
});

test('every sample and every paper of primary evidence is one of the two kinds named', () => {
  const whole = documents.filter(
    ({ evidence, jurisdiction }) => evidence === 'primary' && jurisdiction !== null,
  );
  const regulations = Number(/\*\*地方性法规\*\*(\d+)部/.exec(README)?.[1]);
  const services = Number(/\*\*社区服务的文件\*\*(\d+)份/.exec(README)?.[1]);
  expect(regulations + services).toBe(whole.length);
});
