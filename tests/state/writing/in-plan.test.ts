// A paper in a plan: switched on and off without being lost, and one version in the place of another.
import { expect, test } from 'vitest';
import { newerPacks } from '../../../src/state/looked/newer-packs.ts';
import { hashOf, versionOf, type OwnPack } from '../../../src/state/own-packs/own-pack.ts';
import {
  isHeardIn,
  carriedIn,
  standingIn,
  withPaper,
  withSwitched,
} from '../../../src/state/writing/in-plan.ts';
import { assessmentOf, planOf } from '../../plans.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { sound, withDocument } from '../../packs/sound-pack.ts';

const draft = draftOf(assessmentOf(planOf({ place: '445202', year: 2026 })).plan);
const paper = { ...sound };
const { id } = sound.document;
const other = { ...withDocument({ number: '1号' }) };

test('a paper that is switched off stays in the plan, and can be switched on again', () => {
  const on = withPaper(draft, paper);
  const off = withSwitched(on, id, false);
  expect(standingIn(off, paper)).toBe('off');
  expect(carriedIn(off, id)).toBe(paper);
  expect(standingIn(withSwitched(off, id, true), paper)).toBe('on');
  expect(withSwitched(on, id, true).packs).toEqual([id]);
});

test('an older version used again is what the plan carries, and the newer one is told', () => {
  const kept = [paper, other].reduce<OwnPack[]>(
    (all, one) => [...all, versionOf(all, one, '')],
    [],
  );
  const back = withPaper(withPaper(draft, other), paper);
  expect(back.ownPacks.map((one) => hashOf(one as typeof paper))).toEqual([hashOf(paper)]);
  expect(newerPacks(back.ownPacks, kept).map(({ newest }) => newest.version)).toEqual([2]);
});

test.each([
  ['445202', '445200', true],
  ['440000', '445200', true],
  ['350102', '445200', false],
  ['350102', '000000', true],
  ['350102', null, true],
  ['', '445200', true],
])('in %s a paper of %s is heard: %s', (place, jurisdiction, isHeard) => {
  expect(isHeardIn({ place }, withDocument({ jurisdiction }))).toBe(isHeard);
});
