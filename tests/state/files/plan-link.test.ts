// A plan in a link comes back as it was, or says what did not; a broken or hostile link is refused with its reason.
import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { planData } from '../../../src/state/draft/plan-data.ts';
import {
  isPlanLink,
  planLink,
  readPlanLink,
  type Linked,
} from '../../../src/state/files/plan-link.ts';
import { blankPlan } from '../../../src/state/draft/blank-plan.ts';
import { SAMPLES } from '../../../src/state/samples/samples.ts';
import { ownPack, rule } from '../../headless/own-pack.ts';

const rules = builtinRules();

function sample(): Draft {
  const [first] = SAMPLES;
  if (first === undefined) throw new Error('no sample');
  return first.make('zh');
}

const fragmentOf = (link: string) => link.slice(link.indexOf('#'));
const linked = async (draft: Draft) => readPlanLink(fragmentOf(await planLink(draft, '')), rules);
const coded = (bytes: Buffer) => bytes.toString('base64url');

function opened(read: Linked) {
  if (!read.ok) throw new Error(read.why);
  return read;
}

describe('a plan in a link', () => {
  test('comes back as it was', async () => {
    const draft = sample();
    const link = await planLink(draft, 'https://example.org/app/#/register');
    expect(link).toMatch(/^https:\/\/example\.org\/app\/#plan=2\.[\w-]+$/);
    const read = opened(await readPlanLink(fragmentOf(link), rules));
    expect(read.lost).toEqual([]);
    expect(planData(read.draft)).toEqual(planData(draft));
  });
  test('that is still empty, or half typed, comes back as typed', async () => {
    const blank = blankPlan('2026-11-21', { street: String, community: String });
    const [street] = blank.streets;
    if (street === undefined) throw new Error('no street');
    const typed = { ...street, households: '约三百', existing: { nurses: '-5' } };
    const draft = { ...blank, name: '新区', asOf: '2026-13', horizon: '', streets: [typed] };
    const read = opened(await linked(draft));
    expect(read.lost).toEqual([]);
    expect(planData(read.draft)).toEqual(planData({ ...draft, edited: read.draft.edited }));
    expect(read.typed.map(({ path }) => path)).toContain('streets[0].households');
  });
  test('names what it could not restore and keeps the rest', async () => {
    const draft = { ...sample(), packs: ['no-such-pack'], assumptions: { nothing: '1' } };
    const read = opened(await linked(draft));
    expect(read.lost.map(({ path, code }) => [path, code]).sort()).toEqual([
      ['assumptions.nothing', 'unknown-assumption'],
      ['packs[0]', 'unknown-pack'],
    ]);
    expect(read.draft.name).toBe(draft.name);
    expect(read.draft.streets).toEqual(draft.streets);
  });
  test('brings the packs it was made with', async () => {
    const pack = ownPack([rule({ id: 'desks', measure: 'desks', least: '2' })]);
    const draft = { ...sample(), ownPacks: [pack], packs: ['own'] };
    const read = opened(await linked(draft));
    expect(read.lost).toEqual([]);
    expect(read.draft.ownPacks).toEqual([pack]);
  });
  test('made by the first version still opens', async () => {
    const draft = sample();
    const text = deflateRawSync(JSON.stringify(planData(draft)));
    const read = opened(await readPlanLink(`#plan=${coded(text)}`, rules));
    expect(planData(read.draft)).toEqual(planData(draft));
  });
});

describe('refused with its reason:', () => {
  test('a link cut off anywhere, or with one letter changed', async () => {
    const fragment = fragmentOf(await planLink(sample(), ''));
    for (const length of [6, 8, 9, 20, fragment.length - 1, fragment.length - 20])
      expect(await readPlanLink(fragment.slice(0, length), rules)).toMatchObject({ ok: false });
    for (let at = 40; at < fragment.length; at += 97) {
      const other = fragment[at] === 'A' ? 'B' : 'A';
      const altered = `${fragment.slice(0, at)}${other}${fragment.slice(at + 1)}`;
      expect(await readPlanLink(altered, rules)).toEqual({ ok: false, why: 'cut' });
    }
    expect(await readPlanLink('#plan=%%%', rules)).toEqual({ ok: false, why: 'cut' });
  });
  test('a link of a newer program, and a plan of a newer version', async () => {
    expect(await readPlanLink('#plan=3.AAAA', rules)).toEqual({ ok: false, why: 'newer' });
    const data = JSON.stringify({ ...planData(sample()), version: 2 });
    const fragment = `#plan=2.${coded(deflateSync(data))}`;
    expect(await readPlanLink(fragment, rules)).toEqual({ ok: false, why: 'newer' });
  });
  test('a bomb, without unpacking all of it', async () => {
    const bomb = coded(deflateSync(Buffer.alloc(300 * 1024 * 1024, 32), { level: 9 }));
    expect(bomb.length).toBeLessThan(500_000);
    expect(await readPlanLink(`#plan=2.${bomb}`, rules)).toEqual({ ok: false, why: 'large' });
  });
  test.each(['null', '[]', '"x"', '{}', '{"format":"other"}', '{"a":1,"a":2}', '[[[['])(
    'a link that holds %j',
    async (text) => {
      const fragment = `#plan=2.${coded(deflateSync(text))}`;
      expect(await readPlanLink(fragment, rules)).toEqual({ ok: false, why: 'noPlan' });
    },
  );
});

test('a browser that cannot unpack is told from a link that was cut, and one that cannot pack makes none', async () => {
  const link = fragmentOf(await planLink(sample(), ''));
  vi.stubGlobal('DecompressionStream', undefined);
  vi.stubGlobal('CompressionStream', undefined);
  try {
    expect(await readPlanLink(link, rules)).toEqual({ ok: false, why: 'tooOld' });
    await expect(planLink(sample(), '')).rejects.toThrow();
  } finally {
    vi.unstubAllGlobals();
  }
});

test('a route of the app is no plan', () => {
  expect(isPlanLink('#/register')).toBe(false);
  expect(isPlanLink('')).toBe(false);
});
