// What the browser keeps: every older version opens, plans go into a file and a link and come back as they were.
import { describe, expect, test } from 'vitest';
import v1 from '../fixtures/storage/version-1.json';
import v2 from '../fixtures/storage/version-2.json';
import { readPlanValue } from '../../src/io/plan-file.ts';
import { backupText, readBackup } from '../../src/state/backup.ts';
import { builtinRules } from '../../src/state/builtin.ts';
import { planData, type Draft } from '../../src/state/draft.ts';
import { draftOf } from '../../src/state/draft-of-plan.ts';
import { planLink, readPlanLink } from '../../src/state/plan-link.ts';
import { readStored, readStoredText } from '../../src/state/stored-plan.ts';
import { SAMPLES } from '../../src/state/samples.ts';

const rules = builtinRules();

function sample(): Draft {
  const [first] = SAMPLES;
  if (first === undefined) throw new Error('no sample');
  return first.make('zh');
}

const fragmentOf = (link: string) => link.slice(link.indexOf('#'));

describe('stored plans', () => {
  test('the nameless plan of version 1 becomes a plan of its own', () => {
    const read = readStored(v1, 'plan-x');
    expect(read).toMatchObject({ version: 2, id: 'plan-x', revision: 0 });
    expect(read?.draft).toEqual(v1.state.draft);
  });
  test('version 2 opens as it is', () => {
    expect(readStored(v2, 'ignored')).toEqual(v2);
  });
  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":3}',
    '{"version":1}',
    '{"version":2,"id":"a","revision":1,"draft":{}}',
  ])('%j is no plan', (text) => {
    expect(readStoredText(text, 'a')).toBeNull();
  });
});

test('a backup holds every plan, and says which it could not read', () => {
  const plan = readStored(v2, '');
  if (plan === null) throw new Error('not read');
  expect(readBackup(backupText([plan]))).toEqual({ plans: [plan], lost: [] });
  const broken = JSON.parse(backupText([plan])) as { plans: unknown[] };
  broken.plans.push({ version: 9, draft: { name: '坏' } }, 7);
  expect(readBackup(JSON.stringify(broken))).toEqual({ plans: [plan], lost: ['坏', '#3'] });
  expect(readBackup('{"plans":[]}')).toBeNull();
});

describe('a plan in a link', () => {
  test('comes back as it was', async () => {
    const draft = sample();
    const link = await planLink(draft, 'https://example.org/app/#/register');
    expect(link).toMatch(/^https:\/\/example\.org\/app\/#plan=[\w-]+$/);
    const read = await readPlanLink(fragmentOf(link), rules);
    expect(read?.lost).toEqual([]);
    expect(read && planData(read.draft)).toEqual(planData(draft));
  });
  test('names what it could not restore and keeps the rest', async () => {
    const draft = { ...sample(), packs: ['no-such-pack'], horizon: '2026' };
    const read = await readPlanLink(fragmentOf(await planLink(draft, '')), rules);
    expect(read?.lost.map(({ path, code }) => [path, code])).toEqual([
      ['packs[0]', 'unknown-pack'],
    ]);
    expect(read?.draft.name).toBe(draft.name);
  });
  test('cut off, it is refused', async () => {
    const fragment = fragmentOf(await planLink(sample(), ''));
    expect(await readPlanLink(fragment.slice(0, -20), rules)).toBeNull();
    expect(await readPlanLink('#plan=%%%', rules)).toBeNull();
  });
});

test('unit costs and how gaps are closed survive plan file and draft', () => {
  const data = {
    format: 'community-facility-plan',
    version: 1,
    place: '445202',
    asOf: '2026-11-21',
    horizon: 2026,
    unitCosts: { 'office-floor-area': '3200.5' },
    streets: [
      {
        id: 's1',
        closing: { 'health-centres': { way: '新建', deadline: '2027-06-30' } },
        communities: [
          {
            id: 'c1',
            closing: { 'office-floor-area': { unit: '街道办', note: '租用' } },
          },
        ],
      },
    ],
  };
  const read = readPlanValue(data, rules.withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(JSON.parse(JSON.stringify(planData(draftOf(read.value.plan))))).toMatchObject({
    unitCosts: data.unitCosts,
    streets: data.streets,
  });
  const wrong = readPlanValue({ ...data, unitCosts: { nothing: '1' } }, rules.withOwnPacks);
  expect(wrong.ok ? [] : wrong.problems.map(({ path, code }) => [path, code])).toEqual([
    ['unitCosts.nothing', 'unknown-measure'],
  ]);
});
