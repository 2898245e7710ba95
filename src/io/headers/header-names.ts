// The names that columns of identity, figures and choices usually have in the tables street offices mail around.
import type { Words } from '../../core/rulebook/pack.ts';

interface Named {
  readonly label: Words;
  /** The preferred names first: where two columns have names of one target, the earlier one is taken. */
  readonly names: readonly string[];
}

const named = (zh: string, en: string, names: string): Named => ({
  label: { zh, en },
  names: names.split(/\s+/).filter((name) => name !== ''),
});

export const IDENTITY_NAMES: Readonly<Record<'id' | 'street' | 'name' | 'settlement', Named>> = {
  id: named(
    '编号',
    'Id',
    '社区编号 代码 社区代码 编码 社区编码 统计用区划代码 区划代码 code communityid communitycode',
  ),
  street: named(
    '街道（乡镇）',
    'Street or township',
    `街道 街道名称 所属街道 所在街道 街道办 街道办事处 办事处 乡镇 乡镇名称 镇 所属镇 镇街 街镇 所属街镇 所属镇街 所属乡镇 乡镇街道 街道乡镇
    镇街道 街道镇 镇乡街道 街道镇乡 乡镇街 所属街道乡镇 所属乡镇街道 乡镇街道名称 街道乡镇名称 镇街名称 街镇名称 所属街道镇
    street subdistrict township streetname streetortownship streettownship subdistrictname streetoffice town`,
  ),
  name: named(
    '社区名称',
    'Community',
    `社区 名称 社区村 村社区 村居 居村 社区村名称 村社区名称 村居名称 社区居委会 居委会 居委会名称 居民委员会 居村委会 村居委会 社区居村委会
    社区居委会名称 社区村居 行政村 行政村名称 村 村名 村名称 城乡社区 单位名称 小区名称 行标签 社区全称 社区村居名称 居委会村委会 社区居民委员会
    rowlabels communityname name neighbourhood neighborhood communities nameofcommunity residentscommittee`,
  ),
  settlement: named(
    '类别',
    'Settlement or kind',
    '城乡 城乡类别 城乡分类 社区类型 社区类别 社区性质 类型 城镇农村 城市农村 城市或农村 城乡属性 城乡划分 城乡分类代码 城乡划分代码 城乡代码 城乡类别代码 城乡类型 是否城市 是否城镇 是否为城市 是否为城镇 是否城市社区 是否为城市社区 是否城镇社区 是否农村 是否为农村 是否农村社区 是否为农村社区 是否村 isurban isiturban urban isrural isitrural rural urbanruralcode urbanorruralcode settlement urbanrural urbanorrural type settlementtype kind',
  ),
};

interface FigureName extends Named {
  readonly path: readonly string[];
  readonly unit: 'household' | 'person' | 'm2';
  /** True where only a community has it. */
  readonly communityOnly?: boolean;
}

export const FIGURE_NAMES: Readonly<Record<string, FigureName>> = {
  households: {
    ...named(
      '户数',
      'Households',
      `常住户数 居民户数 常住居民户数 户数 住户数 家庭户数 常住家庭户数 常住户 居民户 居民总户数 常住总户数 总户数 户 户数户
      household numberofhouseholds noofhouseholds householdsnumber householdcount hh hhs residenthouseholds totalhouseholds`,
    ),
    path: ['households'],
    unit: 'household',
  },
  population: {
    ...named(
      '人口',
      'Population',
      `常住人口 常住人口数 常住人数 常住人口总数 居民人口 常住居民 常住居民人数 居民人数 居民人口数 人口 人口数 总人口 总人口数 人口总数 常住总人口
      residentpopulation residents population people inhabitants persons numberofresidents noofresidents totalpopulation pop numberofpeople`,
    ),
    path: ['population'],
    unit: 'person',
  },
  siteArea: {
    ...named(
      '用地面积',
      'Site area',
      '占地面积 土地面积 社区用地面积 总用地面积 规划用地面积 landarea sitearea',
    ),
    path: ['siteArea'],
    unit: 'm2',
  },
  floorArea: {
    ...named(
      '总建筑面积',
      'Total floor area',
      '建筑总面积 住宅总建筑面积 floorarea totalfloorarea gfa grossfloorarea',
    ),
    path: ['floorArea'],
    unit: 'm2',
  },
  'future-households': {
    ...named(
      '未来户数',
      'Future households',
      `规划户数 预测户数 规划居民户数 规划常住户数 远期户数 规划总户数 规划居住户数 规划家庭户数 目标年户数 规划期末户数 规划末期户数 预计户数 未来居民户数 未来总户数
      plannedhouseholds projectedhouseholds forecasthouseholds expectedhouseholds targethouseholds householdsplanned householdsprojected householdsintargetyear
      targetyearhouseholds householdsattargetyear futurenumberofhouseholds`,
    ),
    path: ['future', 'households'],
    unit: 'household',
    communityOnly: true,
  },
  'future-population': {
    ...named(
      '未来人口',
      'Future population',
      `规划人口 预测人口 规划常住人口 规划人口数 远期人口 规划总人口 规划居住人口 规划居民人口 目标年人口 规划期末人口 规划末期人口 预计人口 未来常住人口 未来总人口 人口规模规划
      plannedpopulation projectedpopulation forecastpopulation expectedpopulation targetpopulation futureresidents plannedresidents populationprojected
      populationplanned targetyearpopulation populationintargetyear populationattargetyear`,
    ),
    path: ['future', 'population'],
    unit: 'person',
    communityOnly: true,
  },
};

export const YEAR_NAMES = named(
  '目标年',
  'Target year',
  `规划目标年 目标年份 规划期末年 规划末年 规划年 规划水平年 预测年 预测年份 未来年份 规划期末年份
  targetyear planninghorizon horizonyear yearoffuturefigures forecastyear projectionyear planyear`,
);

export const CHOICE_NAMES = {
  development: named('建设类型', 'Kind of development', '开发类型 建设性质 development'),
  areaBasis: named('现有面积口径', 'Existing areas measured as', '面积口径 面积按 areabasis'),
} as const;

export const STREET_NAMES = {
  seat: named(
    '是否旗县所在地',
    'Seat of the banner or county',
    '所在地 是否所在地 旗县所在地 是否县城 是否城关镇 是否旗县市所在地 是否旗县市区所在地 seat countyseat isseat',
  ),
  place: named('街道所在县区代码', 'County code of the street', '县区代码 countycode'),
  communities: named('街道社区数', 'Communities in the street', '社区个数'),
} as const;
