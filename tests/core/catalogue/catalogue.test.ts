// The indexes of the rulebook: by measure, by place, by coverage, by the day of comparison, and by what acts in a plan.
import { expect, test } from 'vitest';
import { actingOf } from '../../../src/core/catalogue/acting.ts';
import { boundingOf, dayOf, standardKinds } from '../../../src/core/catalogue/bounding.ts';
import { chainSpeech } from '../../../src/core/catalogue/chain-speech.ts';
import { coverageByProvince, nationalLaw } from '../../../src/core/catalogue/coverage.ts';
import { duePapers } from '../../../src/core/catalogue/due-papers.ts';
import { print } from '../../../src/core/quantity/ratio.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { assessmentOf, planOf } from '../../plans.ts';

const { rulebook } = builtinRules();

test('every provision that bounds a measure is there, the earliest first', () => {
  const all = [...rulebook.measures.keys()].flatMap((id) => boundingOf(rulebook, id));
  expect(all.length).toBe(rulebook.rules.length);
  const days = boundingOf(rulebook, 'community-workers').map(
    ({ document }) => dayOf(document) ?? '9999',
  );
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual([...days].sort());
});

test('standards that count alike are compared on the widest base among them', () => {
  const kinds = standardKinds(boundingOf(rulebook, 'community-workers'), rulebook);
  const byHouseholds = kinds.find(({ bases }) => bases.join() === 'households');
  const jieyang = byHouseholds?.standards.find(
    ({ rule }) => rule.provision.id === 'jieyang-staff-per-300-households',
  );
  // One for 300 households is 400 / 300 for the widest base, 400.
  expect(byHouseholds?.per).toBe('400');
  expect(jieyang?.lower && print(jieyang.lower, 'up')).toBe('1.333334');
  expect(jieyang?.upper).toBeNull();
});

test('a chain says who speaks at each level, and what nobody on it says', () => {
  const { levels, rows, unsaid } = chainSpeech(rulebook, '445202');
  expect(levels.map(({ code }) => code)).toEqual(['445202', '445200', '440000', '000000']);
  expect(levels[0]?.papers).toEqual([]);
  expect(levels[1]?.papers.map(({ document }) => document.id)).toEqual(['jieyang-2007-55']);
  const workers = rows.find(({ measure }) => measure.id === 'community-workers');
  expect(workers?.said.map((rules) => rules.length > 0)).toEqual([false, true, true, true]);
  const spoken = new Set(rows.map(({ measure }) => measure.id));
  expect(unsaid.length).toBeGreaterThan(50);
  expect(unsaid.filter(({ id }) => spoken.has(id))).toEqual([]);
});

test('coverage counts every paper of a place once', () => {
  const provinces = coverageByProvince(rulebook);
  expect(provinces.length).toBe(34);
  const counted = provinces.reduce((sum, { papers }) => sum + papers, nationalLaw(rulebook).papers);
  const ofPlaces = rulebook.packs.filter(({ document }) => document.jurisdiction !== null);
  expect(counted).toBe(ofPlaces.length);
  const guangdong = provinces.find(({ code }) => code === '440000');
  expect(guangdong?.own.papers).toBe(
    rulebook.packs.filter(({ document }) => document.jurisdiction === '440000').length,
  );
  expect(guangdong?.places.map(({ code }) => code)).toContain('445200');
  expect(provinces.find(({ code }) => code === '810000')?.papers).toBe(0);
});

test('papers never compared come first, then the oldest comparison', () => {
  const days = duePapers(rulebook).map(({ checked }) => checked ?? '');
  expect(days.length).toBe(rulebook.packs.length);
  expect(days).toEqual([...days].sort());
});

test('what acts in a plan is told by provision, with its reason where it does not', () => {
  const assessment = assessmentOf(
    planOf({
      place: '445202',
      year: 2010,
      communities: [
        { households: 301, population: 900 },
        { households: 3000, population: 9000 },
      ],
    }),
  );
  const acting = actingOf(assessment, 'jieyang-2007-55');
  const perHousehold = acting.get('jieyang-staff-per-300-households');
  const atLeastFive = acting.get('jieyang-staff-minimum-5');
  expect(perHousehold?.binds.map(({ unit }) => unit.at)).toEqual(['c2']);
  expect(perHousehold?.satisfied.map(({ unit }) => unit.at)).toEqual(['c1']);
  expect(atLeastFive?.binds.map(({ unit }) => unit.at)).toContain('c1');
  const speaking = [...acting.values()].flatMap(({ binds, satisfied, others }) => [
    ...binds,
    ...satisfied,
    ...others,
  ]);
  expect(speaking.length).toBeGreaterThan(20);
  expect(actingOf(assessment, 'fuzhou-2013-114').size).toBe(0);
});
