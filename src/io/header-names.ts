// The names that columns usually have in the tables street offices mail around.
import type { Words } from '../core/rulebook/pack.ts';

interface Named {
  readonly label: Words;
  readonly names: readonly string[];
}

export const IDENTITY_NAMES: Readonly<Record<'id' | 'street' | 'name' | 'settlement', Named>> = {
  id: {
    label: { zh: '编号', en: 'Id' },
    names: ['社区编号', '代码', '社区代码', '编码', '社区编码', 'code', 'communityid', 'no.'],
  },
  street: {
    label: { zh: '街道（乡镇）', en: 'Street or township' },
    names: [
      '街道名称',
      '所属街道',
      '街道办',
      '街道办事处',
      '乡镇',
      '镇街',
      '街镇',
      '乡镇街道',
      '街道乡镇',
      'subdistrict',
      'township',
      'street',
      'streetname',
    ],
  },
  name: {
    label: { zh: '社区名称', en: 'Community' },
    names: [
      '社区',
      '名称',
      '社区村',
      '村居',
      '村社区',
      '居委会',
      '社区居委会',
      '居村委会',
      '社区居村委会',
      'communityname',
      'name',
      'neighbourhood',
    ],
  },
  settlement: {
    label: { zh: '城乡', en: 'Settlement' },
    names: [
      '城乡类别',
      '城乡分类',
      '社区类型',
      '类型',
      '城镇农村',
      'urbanrural',
      'urbanorrural',
      'type',
    ],
  },
};

export const FIGURE_NAMES: Readonly<Record<string, Named & { readonly path: readonly string[] }>> =
  {
    households: {
      label: { zh: '户数', en: 'Households' },
      names: [
        '常住户数',
        '居民户数',
        '总户数',
        '住户数',
        '家庭户数',
        '常住户',
        '居民户',
        'household',
        'numberofhouseholds',
        'hh',
      ],
      path: ['households'],
    },
    population: {
      label: { zh: '人口', en: 'Population' },
      names: [
        '常住人口',
        '总人口',
        '人口数',
        '常住人口数',
        '居民人口',
        '人数',
        '居民人数',
        '总人数',
        'residents',
        'people',
        'inhabitants',
        'residentpopulation',
      ],
      path: ['population'],
    },
    siteArea: {
      label: { zh: '用地面积', en: 'Site area' },
      names: ['占地面积', '土地面积', '社区用地面积', 'landarea'],
      path: ['siteArea'],
    },
    floorArea: {
      label: { zh: '总建筑面积', en: 'Total floor area' },
      names: ['建筑面积', '建筑总面积', 'floorarea', 'gfa', 'grossfloorarea'],
      path: ['floorArea'],
    },
    'future-households': {
      label: { zh: '未来户数', en: 'Future households' },
      names: ['规划户数', '预测户数'],
      path: ['future', 'households'],
    },
    'future-population': {
      label: { zh: '未来人口', en: 'Future population' },
      names: ['规划人口', '预测人口'],
      path: ['future', 'population'],
    },
  };

/** Only names that cannot be taken for another measure; a measure's own label always counts. */
export const MEASURE_NAMES: Readonly<Record<string, readonly string[]>> = {
  'office-floor-area': [
    '办公用房',
    '办公面积',
    '办公用房面积',
    '办公室面积',
    'officearea',
    'office',
  ],
  'activity-floor-area': ['活动场所', '活动用房', '活动用房面积', '活动室面积', 'activityarea'],
  'premises-floor-area': ['工作用房和活动场所', '工作用房和活动场所面积', '两室面积'],
  'indoor-service-floor-area': [
    '综合服务设施面积',
    '服务设施面积',
    '室内面积',
    '室内服务设施面积',
    '社区用房面积',
    '综合服务用房',
    'indoorarea',
  ],
  'outdoor-activity-area': [
    '室外活动场地',
    '室外活动面积',
    '室外场地面积',
    '户外活动场所',
    '室外面积',
    'outdoorarea',
  ],
  'green-area': ['绿地', '绿化面积', 'greenspace'],
  'community-workers': [
    '社区工作者',
    '专职工作人员',
    '专职社区工作者',
    '社工人数',
    '专职人员',
    '社区工作人员',
    'workers',
    'staff',
  ],
  'committee-members': [
    '居委会成员',
    '居委委员',
    '居村委会成员',
    '委员数',
    '居委会委员',
    'committeemembers',
  ],
  'social-workers': ['社工人才', '持证社工', '社会工作者', 'socialworkers'],
  'registered-volunteers': ['志愿者', '注册志愿者', '志愿者人数', 'volunteers'],
  'volunteer-teams': ['志愿服务队', '志愿者队伍'],
  'police-rooms': ['警务室', '社区警务室', 'policeroom'],
  'mediation-rooms': ['调解室', '人民调解室', 'mediationroom'],
  'culture-library-rooms': ['图书室', '文化图书室'],
  'multi-function-rooms': ['多功能活动室', '多功能室'],
  'service-stations': ['社区服务站', '服务站'],
};
