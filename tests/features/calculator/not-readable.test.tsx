// A kept plan with something this version does not know says what that is, not that a place should be chosen.
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderCalculator, sampleDraft } from './page.tsx';

afterEach(cleanup);
const jieyang = sampleDraft('jieyang');
const [street] = jieyang.streets;
if (street === undefined) throw new Error('the sample has no street');
const twice = { ...street, communities: [...street.communities, ...street.communities] };
const area = { facts: {}, existing: {}, planned: {} };
const unknownMeasure = { ...area, existing: { 'a-later-measure': '1' } };

test.each([
  ['packs that are not there', { ...jieyang, packs: ['pack-of-a-later-version'] }, 'packs'],
  ['a pack of its own that is none', { ...jieyang, ownPacks: [7] }, 'ownPacks'],
  ['a street twice', { ...jieyang, streets: [street, street] }, 'streets'],
  ['a community twice', { ...jieyang, streets: [twice] }, 'communities'],
  ['a place that is none', { ...jieyang, areas: { nowhere: area } }, 'areas'],
  ['a figure for no measure', { ...jieyang, areas: { '445202': unknownMeasure } }, 'areas'],
  ['a choice there is not', { ...jieyang, choices: { 'a-later-group': 'x' } }, 'choices'],
  [
    'an assumption there is not',
    { ...jieyang, assumptions: { 'a-later-one': '1' } },
    'assumptions',
  ],
  ['the cost of no measure', { ...jieyang, unitCosts: { 'a-later-one': '1' } }, 'unitCosts'],
])('K8: a plan with %s names them and where they stand', async (_, draft, path) => {
  renderCalculator(draft);
  expect((await screen.findByText(/算不出来/)).parentElement?.textContent).toContain(path);
  expect(screen.queryByText('从这里开始：先选地区')).toBeNull();
});
