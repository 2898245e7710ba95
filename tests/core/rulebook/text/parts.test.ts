// The parts of a proposal by hand: whose words they rest on, what is announced, and to what they add.
import { describe, expect, test } from 'vitest';
import { paperFrom } from '../../../../src/core/rulebook/text/paper.ts';
import { entryOf } from '../../../../src/core/rulebook/text/proposal.ts';
import { entries, opens, proposed, proposedBack, proposedIn } from './read.ts';

describe('a proposal', () => {
  test('is there where something is asked, measured or called by a name of its own', () => {
    const counts = [
      ...['办公用房80平方米。', '养老床位30张。', '菜市场用房30平方米，另有规定的从其规定。'],
      ...['办公用房应当不少于80平方米，经费由财政承担。', '附近30平方米。', '某服务中心3人。'],
    ].map((text) => proposed(text).length);
    expect(counts).toEqual([1, 1, 1, 1, 0, 0]);
  });

  test('has the unit of its figure, none where it is a share', () => {
    const units = (text: string) => proposed(text).map(({ unit }) => unit);
    expect(units('办公用房应当不少于80平方米。')).toEqual(['m2']);
    expect(units('办公用房应当不少于总建筑面积的3‰。')).toEqual([null]);
  });

  test('less than so much is a strict ceiling', () => {
    expect(entries('办公用房面积应当小于80平方米。')).toEqual([
      { measure: 'office-floor-area', most: '80', strict: true, force: 'mandatory' },
    ]);
  });

  test('only areas are measured as usable or built', () => {
    expect(proposed('按建筑面积配置养老床位应当不少于20张。').map(({ basis }) => basis)).toEqual([
      null,
    ]);
  });

  test('what is said in brackets holds within them only', () => {
    const developments = (text: string) =>
      proposed(text).map(({ development }) => development?.value ?? null);
    expect(developments('办公用房应当达标（新建住宅区不少于80平方米）。')).toEqual(['new-build']);
    expect(developments('办公用房（含新建的）应当不少于80平方米。')).toEqual([null]);
  });

  test('a word within the name of what is asked says nothing of whom', () => {
    const kinds = (text: string) =>
      proposed(text).map((one) => [
        one.measure?.value,
        one.development?.value ?? one.settlement?.value,
      ]);
    expect(kinds('新建区绿地面积应当不少于3000平方米。')).toEqual([
      ['new-district-green-area', undefined],
    ]);
    expect(kinds('直接选举产生的居委会应当达到5个。')).toEqual([['elected-committees', undefined]]);
    expect(kinds('旧区改建应当建设不少于3000平方米的新建区绿地面积。')).toEqual([
      ['new-district-green-area', 'renewal'],
    ]);
  });

  test('the limits that stand together last before a figure are its own', () => {
    const text =
      '2000户以下的，办公用房应当不少于300平方米；超过2000户不足3000户的，应当不少于400平方米。';
    expect(entries(text).map(({ when }) => when)).toEqual([
      { households: { below: '2001' } },
      { households: { from: '2001', below: '3000' } },
    ]);
    const apart =
      '建筑面积超过五万平方米的，办公用房应当不少于300平方米；不足2000户的，应当不少于200平方米。';
    expect(entries(apart).map(({ when }) => when)).toEqual([
      { floorArea: { from: '50000.000001' } },
      { households: { below: '2000' } },
    ]);
  });

  test('a day rests on the words of its own sentence, else on those of the announcing one', () => {
    const text =
      '到2027年，应当达到下列标准：\n（一）到2025年，办公用房不少于80平方米；\n（二）护士不少于5名；';
    const days = paperFrom(text)
      .flatMap(proposedIn)
      .map(({ due }) => [due?.value, text.slice(due?.words?.from, due?.words?.to)]);
    expect(days).toEqual([
      ['2025-12-31', '到2025年'],
      ['2027-12-31', '到2027年'],
    ]);
  });
});

describe('an addition', () => {
  test('to nothing before it is left open', () => {
    const text = '办公用房应当另增加总建筑面积的3‰。';
    expect(opens(text)).toEqual([['end', 'plus']]);
    expect(paperFrom(text).flatMap(proposedIn)).toHaveLength(1);
  });

  test('is looked for in the sentences before it, no further than it is told', () => {
    const bands = paperFrom(
      '一、应当按照总建筑面积一定比例配置办公用房：\n（一）两万平方米以下的，办公用房不低于八十平方米；超过两万平方米至二十万平方米部分，按照千分之四的比例配置；超过二十万平方米至三十万平方米部分，按照千分之三的比例配置；超过三十万平方米以上部分，按照千分之二的比例配置。',
    );
    const plus = (at: number, back: number) =>
      bands
        .slice(at, at + 1)
        .flatMap((one) => proposedBack(one, back).map((it) => entryOf(it)['plus']));
    expect([
      plus(1, 8),
      plus(2, 0),
      plus(2, 1),
      plus(3, 1),
      plus(3, 2),
      plus(4, 3),
      plus(4, 2),
    ]).toEqual([...[[undefined], [''], [undefined], [''], ['200'], ['500'], ['']]]);
  });
});
