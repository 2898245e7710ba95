// Additions: what exceeds a size, or comes on top of a fixed figure, is proposed as a rate and a constant; what is added to nothing is asked.
import { expect, test } from 'vitest';
import { paperFrom } from '../../../../src/core/rulebook/text/paper.ts';
import { entryOf, openIn } from '../../../../src/core/rulebook/text/proposal.ts';
import { proposed, proposedIn } from './read.ts';

const read = (text: string) =>
  paperFrom(text)
    .flatMap(proposedIn)
    .map((one) => {
      const { least, base, per, plus, when } = entryOf(one);
      return { least, base, per, plus, when };
    });
const rate = (least: string, per: string, plus?: string, when?: object) => ({
  ...{ least, base: 'households', per, plus, when },
});
const fixed = (least: string, when?: object) => ({
  ...{ least, base: undefined, per: undefined, plus: undefined, when },
});

test.each([
  [
    '办公用房应当不少于200平方米，在此基础上每百户增加20平方米。',
    [fixed('200'), rate('20', '100', '200')],
  ],
  [
    '办公用房应当按每百户20平方米以上配建，另增加50平方米。',
    [rate('20', '100'), rate('20', '100', '50')],
  ],
  [
    '2000户以下的，办公用房应当不少于300平方米；超过2000户的，每增加100户增加10平方米。',
    [
      fixed('300', { households: { below: '2001' } }),
      rate('10', '100', '100', { households: { from: '2001' } }),
    ],
  ],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

test('bands by part of a quantity: each adds what the ones below it have come to', () => {
  const text =
    '应当按照总建筑面积一定比例配置办公用房：\n（一）两万平方米以下的，办公用房不低于八十平方米；超过两万平方米至二十万平方米部分，按照千分之四的比例配置；超过二十万平方米至三十万平方米部分，按照千分之三的比例配置；超过三十万平方米以上部分，按照千分之二的比例配置。';
  expect(read(text).map(({ least, plus }) => [least, plus])).toEqual([
    ['80', undefined],
    ['4', undefined],
    ['3', '200'],
    ['2', '500'],
  ]);
});

test.each([
  '寄宿制小学生均用地面积应当增加不少于4平方米。',
  '办公用房应当每百户增加不少于4平方米。',
])('%s leaves open to what it is added', (text) => {
  const all = proposed(text);
  expect(all.map(openIn)).toEqual([['plus']]);
});
