// The figures of a sentence, and what they are so much of, each by hand.
import { describe, expect, test } from 'vitest';
import { basesIn } from '../../../../src/core/rulebook/text/bases.ts';
import { figuresIn } from '../../../../src/core/rulebook/text/figures.ts';

const figures = (text: string) =>
  figuresIn(text).map(({ from, to, lower, upper, of, unit }) =>
    [text.slice(from, to), lower, ...(upper === lower ? [] : [upper]), unit?.unit ?? `/${of}`].join(
      ' ',
    ),
  );

describe('figures', () => {
  test.each([
    ['成员为五人以上十一人以下', '五人以上十一人 5 11 person'],
    ['成员为五人以上至十一人以下', '五人以上至十一人 5 11 person'],
    ['成员为五人以上、十一人以内', '五人以上、十一人 5 11 person'],
    ['成员为五人以上，十一人以下', '五人以上，十一人 5 11 person'],
    ['五人以上,十一人', '五人 5 person', '十一人 11 person'],
    ['3-10万人', '3-10万人 30000 100000 person'],
    ['5000至1万平方米', '5000至1万平方米 5000 10000 m2'],
    ['5000平方米至1万平方米', '5000平方米至1万平方米 5000 10000 m2'],
    ['8000平方米至1公顷', '8000平方米至1公顷 8000 10000 m2'],
    ['3亩至6亩', '3亩至6亩 2000 4000 m2'],
    ['30分钟至1小时', '30分钟至1小时 30 60 minute'],
    ['5平方米至11人'],
    ['5个月至11人', '11人 11 person'],
    ['2万户籍人口'],
    ['零万人'],
    ['3至零万人'],
    ['统一规划，同一个，第二项，1月1日，另一个，之三人'],
    ['第十一条、12.5.3人'],
    ['30平方米，占5%', '30平方米 30 m2', '5% 5 /100'],
    ['百分之三十', '百分之三十 30 /100'],
    ['百分之三至五', '百分之三至五 3 5 /100'],
    ['百分之三至百分之五', '百分之三至百分之五 3 5 /100'],
    ['千分之三', '千分之三 3 /1000'],
    ['千分之三至千分之五', '千分之三至千分之五 3 5 /1000'],
    ['30%', '30% 30 /100'],
    ['30-40%', '30-40% 30 40 /100'],
    ['30%至40%', '30%至40% 30 40 /100'],
    ['3‰', '3‰ 3 /1000'],
    ['3‰-5‰', '3‰-5‰ 3 5 /1000'],
    ['百分之零万'],
    ['百分之零万至五'],
    ['零万至三万人'],
    ['10人5%', '10人 10 person', '5% 5 /100'],
    ['5平方米至10万平方米', '5平方米至10万平方米 5 100000 m2'],
    ['三点五万人', '三点五万人 35000 person'],
    ['三点五至十万人', '三点五至十万人 35000 100000 person'],
    ['三百至五百万人', '三百至五百万人 3000000 5000000 person'],
    ['百分之三至零万'],
    ['占两成', '两成 2 /10'],
    ['第三成、三成员、三成立'],
    ['三分之二', '三分之二 2 /3'],
    ['护士按1:4配备', '1:4 1 /4'],
    ['1:10', '1:10 1 /10'],
    ['10:1', '10:1 10 /1'],
    ['1:0'],
    ['1:1:2'],
    ['1:4名', '1:4 1 /4'],
    ['5%10人', '5% 5 /100', '10人 10 person'],
  ])('%s', (text, ...wanted) => {
    expect(figures(text)).toEqual(wanted);
  });

  test.each([
    ['幼儿园每千人30座', 'place'],
    ['幼儿园每千人30座至40座', 'place'],
    ['托儿所30座', 'place'],
    ['学校，公共厕所1座', 'count'],
    ['公共厕所1座在幼儿园旁', 'count'],
    ['幼儿园应当按照城市规划行政主管部门的要求配建30座', 'count'],
    ['四十名初中学生', 'place'],
    ['40名普通高中生', 'place'],
    ['40人小学生', 'place'],
    ['40名学生', 'place'],
    ['40名学龄前儿童', 'place'],
    ['40名教师和初中学生', 'person'],
    ['40名教师和学生', 'person'],
    ['40户学生', 'household'],
    ['托位数4.5个', 'place'],
    ['托位总数不少于30个', 'place'],
    ['托位不少于30个', 'place'],
    ['托位30名', 'person'],
    ['托位，厕所1个', 'count'],
    ['托位5所，厕所1个', 'count'],
    ['托位由管理单位按规定设置30个', 'count'],
  ])('%s: %s', (text, unit) => {
    expect(figuresIn(text).at(-1)).toMatchObject({ of: '1', unit: { unit, times: '1' } });
  });
});

describe('what they are so much of', () => {
  const bases = (text: string) =>
    basesIn(text).map(
      ({ from, to, base, per, upTo }) =>
        `${text.slice(from, to)} ${base} ${per}${upTo === per ? '' : ` ${upTo}`}`,
    );

  test.each([
    ['按每百户', '每百户 households 100'],
    ['每户居民', '每户居民 households 1'],
    ['每户家庭', '每户家庭 households 1'],
    ['每千户籍人口', '每千户籍人口 population 1000'],
    ['每百名老年人', '每百名老年人 older-residents 100'],
    ['每千户籍老年人口', '每千户籍老年人口 older-residents 1000'],
    ['每百名寄宿生', '每百名寄宿生 boarding-pupils 100'],
    ['每万人', '每万人 population 10000'],
    ['每人', '每人 population 1'],
    ['每万名城镇常住人口', '每万名城镇常住人口 population 10000'],
    ['每千服务人口', '每千服务人口 population 1000'],
    ['每平方公里', '每平方公里 siteArea 1000000'],
    ['每公顷', '每公顷 siteArea 10000'],
    ['每万平方米建筑面积', '每万平方米建筑面积 floorArea 10000'],
    ['每个社区', '每个社区 communities 1'],
    ['每个居住小区', '每个居住小区 communities 1'],
    ['每个街道', '每个街道 streets 1'],
    ['每乡镇', '每乡镇 streets 1'],
    ['每增加100户', '每增加100户 households 100'],
    ['每再增百户', '每再增百户 households 100'],
    ['每超过百户', '每超过百户 households 100'],
    ['每多百户', '每多百户 households 100'],
    ['每满百户', '每满百户 households 100'],
    ['每3至10万人', '每3至10万人 population 30000 100000'],
    ['每3万人到10万人', '每3万人到10万人 population 30000 100000'],
    ['每1000至1万户', '每1000至1万户 households 1000 10000'],
    ['每300户-500户', '每300户-500户 households 300 500'],
    ['每2至3公顷', '每2至3公顷 siteArea 20000 30000'],
    ['每零户'],
    ['每零万人'],
    ['每3至零万人'],
    ['每零万至三万人'],
    ['人均一平方米', '人均 population 1'],
    ['户均一平方米', '户均 households 1'],
    ['千人指标', '千人指标 population 1000'],
    ['30平方米/千人', '/千人 population 1000'],
    ['百户指标', '百户指标 households 100'],
    ['百户拥有', '百户拥有 households 100'],
    ['30平方米/百户', '/百户 households 100'],
    ['万人指标', '万人指标 population 10000'],
    ['万人拥有', '万人拥有 population 10000'],
    ['2名/万人', '/万人 population 10000'],
    ['人均1平方米、每百户2平方米', '人均 population 1', '每百户 households 100'],
    ['小学每班30平方米，人均2', '每班 primary-school-classes 1', '人均 population 1'],
    ['人均2，小学每班30平方米', '人均 population 1', '每班 primary-school-classes 1'],
  ])('%s', (text, ...wanted) => {
    expect(bases(text)).toEqual(wanted);
  });
});
