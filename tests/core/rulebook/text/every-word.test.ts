// Every word that a list of the reading holds, in a short piece of a sentence that is read by it: a list that loses one misreads a paper.
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../../src/core/rulebook/text/figures.ts';
import { flatOf } from '../../../../src/core/rulebook/text/flat.ts';
import * as notMeant from '../../../../src/core/rulebook/text/not-meant.ts';
import { markAt } from '../../../../src/core/rulebook/text/numbering.ts';
import { mayAdd } from '../../../../src/core/rulebook/text/plus.ts';
import {
  allSaid,
  BASIS_WORDS,
  DEVELOPMENT_WORDS,
  endOf,
  FORCE_WORDS,
  SETTLEMENT_WORDS,
} from '../../../../src/core/rulebook/text/said.ts';
import { paperFrom } from '../../../../src/core/rulebook/text/paper.ts';
import { proposedIn } from './read.ts';

const flat = (text: string) => flatOf(text, { from: 0, to: text.length });
const words = (list: string) => list.split(' ');
function figureOf(text: string) {
  const found = figuresIn(text).at(-1);
  if (found === undefined) throw new Error(`${text} holds no figure`);
  return found;
}

describe('asks for nothing', () => {
  test.each([
    ...words('处二千元以上的罚款 处以二千元以上 每日加收千分之三的滞纳金'),
    ...words('应当在五个工作日内答复 应当在五日内答复 造成损失的，赔偿百分之三十'),
    ...words('由三分之二以上的人参与表决 二十名以上业主提议 投票人数不少于三分之二'),
    ...words('二十人以上联名 筹备组由七人组成 业主代表不少于三人 换届三个月前公告'),
    ...words('提请五人以上审议 出席人数不少于三分之二 入住率达到百分之五十'),
    ...words('已交付的专有部分面积超过百分之五十 交付使用的建筑面积达到百分之五十'),
    ...words('临时占用绿地超过一百平方米 古树名木周围五米 树冠外五米 树干外二米'),
    ...words('提高五个百分点 公益金不少于百分之五 业主的同意，三分之二以上'),
    ...words('经三分之二以上成员同意 经三分之二以上委员同意 截至2020年，共有30个'),
    ...words('截止2020年，共有30个'),
  ])('%s', (text) => {
    expect(notMeant.asksForNothing(text)).toBe(true);
  });

  test.each(words('造价 维修资金 保修金 收益 收入 支出 金额 物业费 经费 投标'))(
    'in a sentence about money: %s',
    (word) => {
      const text = `${word}不少于30%`;
      expect(notMeant.isIdle(text, figureOf(text), true)).toBe(true);
    },
  );

  test.each(words('县 市 自治州 自治旗 盟'))('counts places: 25个%s', (word) => {
    expect(notMeant.isOfPlaces(`25个${word}`, figureOf(`25个${word}`))).toBe(true);
  });
});

test.each(words('公园 防护 生产 街旁 公共 道路'))('%s绿地 is another thing than 绿地', (word) => {
  const text = `${word}绿地30平方米`;
  const name = { from: word.length, to: word.length + 2 };
  expect(notMeant.isMeant(text, name, figureOf(text))).toBe(false);
});

test.each([
  ...words('护理 失能 失智 认知障碍 护理型 公办 民办 普惠 普惠性 公建民营 医养结合 日间照料'),
  ...words('嵌入 嵌入式 家庭 女 女性 持证 中级 高级 本科 大专 大专以上 大专以上学历的'),
])('%s床位 are some of all', (word) => {
  expect(notMeant.isOfKind(`${word}床位`, { from: word.length, to: word.length + 2 })).toBe(true);
});
test.each(words('各类型 每户家庭 居民家庭 养老'))('%s床位 are no kind', (word) => {
  expect(notMeant.isOfKind(`${word}床位`, { from: word.length, to: word.length + 2 })).toBe(false);
});

test('parts behind a paper', () => {
  for (const label of words('附件1 附表1 附录1'))
    expect(markAt(`${label} 标准`, 0, false)).toEqual({ rank: 0, label, length: 3 });
});

test.each([
  ...words('增加 递增 增配 增设 增建 加配 另加 再加 加上').map((word) => `${word}50平方米`),
  ...words(
    '每增100户 每增加100户 每超100户 每超过100户 每多100户 每再增加100户 超过部分 超出的部分',
  ),
  ...words('增加部分 一万平方米部分 十万方米的部分 2000户部分 5000人的部分 以上部分'),
])('%s may be added to what stands before it', (text) => {
  expect(mayAdd(text)).toBe(true);
});

describe('what a word says', () => {
  const ALL = [...FORCE_WORDS, ...SETTLEMENT_WORDS, ...DEVELOPMENT_WORDS, ...BASIS_WORDS];
  test.each([
    ['encouraged', '鼓励 支持 提倡 可以 有条件的'],
    ['guidance', '原则上 一般 一般应当 一般应 一般不得 一般不应 一般必须 一般须 一般要'],
    ['guidance', '宜 参照 尽可能 逐步'],
    ['target', '力争 争取 目标 基本实现 覆盖率 达到三成 达到100平方米以上'],
    ['mandatory', '应当 必须 不得 须 应 要 严禁'],
    ['', '应急 应届 应征 应对 应用 要求 要素 要点'],
    ['urban', '城市社区 城镇居住 城镇住宅 城市小区 城市生活区 城市居民 城市街道 城镇地区'],
    ['urban', '城市的社区 城镇新建住宅 居委会'],
    ['rural', '农村社区 农村 村委会 行政村 村庄 每个村'],
    ['new-build', '新建 新开发 新城区'],
    ['renewal', '旧城改造 旧城区改建 老旧小区 旧区改造 改建旧城区 城市更新 改建 扩建'],
    ['resettlement', '安置 安置房 安置小区 安置区 回迁'],
    ['existing', '已建成 已建 现有 既有 建成区 老城区 旧城区 旧区'],
    ['usable', '使用面积 实用面积 套内面积 套内建筑面积'],
  ])('%s: %s', (value, list) => {
    for (const word of words(list)) {
      const said = allSaid(`${word}。`, ALL).map((one) => one.value);
      expect([word, said.join(' ')]).toEqual([word, value]);
    }
  });

  test.each([
    ['least', '不少于 不低于 不得小于 不应当少于 不宜低于 不能低于 不可少于 不准低于 不允许低于'],
    ['least', '大于等于 超过或等于 高于或者等于 至少 最少 最低 不少 起码 达到 达 ≥ >='],
    ['least', '至少配备 至少配建 至少配置 至少设置 至少设立 至少设 至少建设 至少建有 至少建立'],
    ['least', '至少应当拥有 最少应具有 至少有'],
    ['most', '不超过 不得高于 不得大于 不多于 不应超出 小于等于 低于或等于 少于或者等于'],
    ['most', '至多 最多 最高 控制在 ≤ <='],
    ['over', '超过 高于 大于 多于 超出 >'],
    ['under', '少于 低于 小于 不足 未满 <'],
    ['about', '大约 约 大致 大体'],
  ])('%s: %s', (value, list) => {
    for (const word of words(list)) {
      const text = `面积${word}80平方米`;
      const found = endOf(flat(text), figureOf(text), figureOf(text).from);
      expect([word, found]).toEqual([word, { value, words: { from: 2, to: 2 + word.length } }]);
    }
  });
});

test.each([
  ...words('建成区 城市绿化的 工业 工厂 道路 医院 学校 院校 仓储 物流 公园 街旁 广场 交通 市政'),
  ...words('公用设施 机关 单位 园区 河道 港口 商业 宾馆 疗养 垃圾 污水 行政办公 屋顶 立体绿化'),
])('green that is of no residential area is shown: %s', (word) => {
  const text = `${word}${word.endsWith('的') ? '' : '的'}绿地率应当不低于20%。`;
  const spans = paperFrom(text).flatMap(proposedIn).at(-1)?.unread ?? [];
  expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual([word]);
});
