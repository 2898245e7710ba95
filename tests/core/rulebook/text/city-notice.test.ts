// A city's notice of thirty sentences: every figure that asks for something is found, and nothing is said for the city that its notice leaves open.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paperFrom } from '../../../../src/core/rulebook/text/paper.ts';
import { entryOf, openIn } from '../../../../src/core/rulebook/text/proposal.ts';
import { proposedIn } from './read.ts';

const NOTICE = readFileSync('tests/fixtures/paper-texts/made-up-city.txt', 'utf8');
const found = () =>
  paperFrom(NOTICE).flatMap((one) =>
    proposedIn(one).map((proposal) => ({
      section: one.section,
      asks: entryOf(proposal),
      open: openIn(proposal),
    })),
  );
const at = (section: string) =>
  found()
    .filter((one) => one.section === section)
    .map(({ asks, open }) => [asks, open]);

const built = { when: { development: 'new-build' }, force: 'mandatory' };

test('usable and built area of one sentence are told apart, and the second figure names no measure', () => {
  expect(at('二（一）')).toEqual([
    [
      {
        ...{ measure: 'indoor-service-floor-area', least: '30', base: 'households', per: '100' },
        ...{ basis: 'usable', ...built },
      },
      [],
    ],
    [{ measure: '', least: '300', basis: 'built', ...built }, ['measure']],
  ]);
});

test('the figures that a choice of words leaves beyond doubt, with the force where the notice says it', () => {
  expect(at('二（三）')).toEqual([
    [{ measure: 'committee-members', least: '5', most: '9', force: '' }, ['force']],
  ]);
  expect(at('二（四）')).toEqual([
    [
      {
        ...{ measure: 'community-workers', least: '1', most: '1', force: 'mandatory' },
        ...{ base: 'households', per: '500', perMost: '300' },
      },
      [],
    ],
  ]);
  const people = { base: 'population', force: '' };
  expect(at('三（一）')).toEqual([
    [
      {
        measure: 'health-centres',
        least: '1',
        most: '1',
        per: '100000',
        perMost: '30000',
        ...people,
      },
      ['force'],
    ],
  ]);
  expect(at('三（二）')).toEqual([
    [
      { measure: 'general-practitioners', least: '2', most: '3', per: '10000', ...people },
      ['force'],
    ],
    [
      { measure: 'nurses', least: '1', base: 'general-practitioners', per: '1', force: '' },
      ['end', 'force'],
    ],
  ]);
});

test('bands by floor area, of what their announcing sentence names', () => {
  const band = (least: string, floorArea: object) => [
    {
      ...{ measure: 'elderly-care-floor-area', least, basis: 'built', force: '' },
      when: { floorArea },
    },
    ['force'],
  ];
  expect(['三（三）1', '三（三）2', '三（三）3'].flatMap(at)).toEqual([
    band('200', { below: '50000' }),
    band('400', { from: '50000', below: '150000' }),
    band('600', { from: '150000' }),
  ]);
});

test('stages: a year alone waits to be called a due date, and beds of a kind are not all beds', () => {
  const beds = {
    ...{ measure: 'elderly-care-beds', base: 'older-residents', per: '1000', force: '' },
  };
  expect(at('三（四）')).toEqual([
    [{ ...beds, least: '35', due: '2028-12-31' }, ['force', 'due']],
    [{ ...beds, least: '40', due: '2030-12-31' }, ['force']],
  ]);
  expect(at('三（五）').map(([, open]) => open)).toEqual([['measure', 'base']]);
});

test('nothing else asks for a figure', () => {
  expect(at('四（一）')).toEqual([
    [{ measure: 'green-area', least: '30', base: 'siteArea', per: '100', ...built }, []],
  ]);
  expect(found()).toHaveLength(14);
});
