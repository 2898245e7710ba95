// Texts that were looked for and not found, place by place: what was asked for, and what became of it.
import type { Words } from '../../core/rulebook/pack.ts';

export interface LookedFor {
  /** The place, by its code. */
  readonly place: string;
  /** The day on which collections of regulations, public pages and the press were searched. */
  readonly on: string;
  readonly what: Words;
  readonly became: Words;
}

const ON = '2026-11-27';
/** The day on which what the entry says was compared once more with the pages it names. */
const AGAIN = '2026-11-28';

/** A figure stands in a pack only where a page shows the figure itself. */
export const LOOKED_FOR: readonly LookedFor[] = [
  {
    place: '220100',
    on: ON,
    what: {
      zh: '吉林省和长春市关于绿化、物业管理、居家养老、社区用房的规定；吉林省社区服务规划（吉政办发〔2022〕18号）',
      en: 'rules of Jilin and of Changchun on greening, property management, elderly care at home, rooms of communities; the plan for community service of Jilin (吉政办发〔2022〕18号)',
    },
    became: {
      zh: '都没有对新建居住区的数字；规划只见他处提到名称，未见正文；报刊所说“1000平方米的社区”讲的是已建成的',
      en: 'none with a figure for new districts; the plan is named by others, its text was not found; “communities of 1,000 m2” is said of what stands, in the press',
    },
  },
  {
    place: '530100',
    on: AGAIN,
    what: {
      zh: '昆明市城镇绿化条例（2012年7月1日起施行）；云南省关于绿化、物业管理、养老的规定；2005年和2016年的城市规划技术规定',
      en: 'Regulations of Kunming on greening of towns (in force from 1 July 2012); rules of Yunnan on greening, property management and elderly care; technical rules of city planning of 2005 and 2016',
    },
    became: {
      zh: '条例只见到开头几条（kunming.cn，2018年7月23日）；一篇听证会报道（haywardtinfu.com）提到新建居住用地45%、人均公园绿地1平方米，讲的是修订草案，没有收录；技术规定没有见到正文；已建小区的养老用房已收为规则包',
      en: 'of the regulations only the opening articles (kunming.cn, 23 July 2018); a report of a hearing (haywardtinfu.com) names 45 % for new housing and 1 m2 of park a resident, but of a draft, so it stays out; the technical rules were not seen; elderly care of existing estates is a pack',
    },
  },
  {
    place: '140100',
    on: AGAIN,
    what: {
      zh: '山西省物业管理条例（2010年，以及2026年起施行的2025年本）；太原市养老设施规划（2017年）',
      en: 'rules of Shanxi on property management (2010 and, in force from 2026, 2025); plan of elderly-care premises of Taiyuan (2017)',
    },
    became: {
      zh: '全省的绿地率已收为规则包；物业管理条例两个文本只见到开头几章（fenyang.gov.cn，guoxinpinggu.com），没有用房的数；养老设施规划的公告（ez25.com 转载）只有全市的处数和床位，没有每户的数',
      en: 'the share of green of the province is a pack; of both texts on property management only the opening chapters were seen (fenyang.gov.cn, guoxinpinggu.com), without a figure for rooms; the notice of the plan (copied by ez25.com) counts places and beds of the whole city, nothing per household',
    },
  },
  {
    place: '150100',
    on: AGAIN,
    what: {
      zh: '呼和浩特市城市绿化条例（2013年12月1日起施行）和物业管理的规定；内蒙古自治区物业管理的规定',
      en: 'Regulations of Hohhot on urban greening (in force from 1 December 2013) and on property management; property rules of Inner Mongolia',
    },
    became: {
      zh: '绿化条例只见到最后一章（jianbiaoku.com），其中没有居住区的比例；自治区的绿地率已收为规则包',
      en: 'of the greening regulations only the last chapter (jianbiaoku.com), which has no share for housing; the share of green of the region is a pack',
    },
  },
  {
    place: '540100',
    on: ON,
    what: {
      zh: '西藏自治区和拉萨市关于物业管理、社区用房的规定',
      en: 'rules of Tibet and Lhasa on property management, community rooms',
    },
    became: {
      zh: '拉萨的绿地率据一份摘要收为规则包；此外没有见到数字',
      en: 'the share of green of Lhasa is a pack, from one summary; nothing else with a figure',
    },
  },
  {
    place: '650100',
    on: ON,
    what: {
      zh: '新疆维吾尔自治区和乌鲁木齐市物业管理的规定；自治区社区服务规划（新政办发〔2022〕34号）',
      en: 'property rules of Xinjiang and Urumqi; the plan for community service of Xinjiang (新政办发〔2022〕34号)',
    },
    became: {
      zh: '乌鲁木齐的绿地率据一篇报道收为规则包；2013年以前的绿化规定只见到开头；规划只见到昌吉州和吉木萨尔县转述的部分',
      en: 'the share of green of Urumqi is a pack, from one report; an edition of the greening rules before 2013 was seen at its opening only; of the plan only what Changji and Jimsar repeat',
    },
  },
  {
    place: '430100',
    on: AGAIN,
    what: {
      zh: '长沙市关于居住公共服务设施的规定（长政发〔2021〕2号）；湖南省物业管理的规定',
      en: 'Rules of Changsha on residential public facilities (长政发〔2021〕2号), property rules of Hunan',
    },
    became: {
      zh: '规定的附表被截去；同时印发的意见（长政办发〔2021〕1号）按所见抄本收为规则包；2017年3月的一个网页（tjpmi.com）引湖南物业管理的实施办法第十一条，用房按总建筑面积千分之二、不少于50平方米，办法没有日期、可能已被取代，没有收录',
      en: 'of the rules their tables were cut; the opinions that go with them (长政办发〔2021〕1号) are a pack as far as a copy goes; a page of March 2017 (tjpmi.com) quotes article 11 of measures of Hunan, 2 per mille of the floor area and 50 m2 for property rooms, which it does not date and which may have been replaced, so it stays out',
    },
  },
];
