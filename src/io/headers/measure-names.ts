// The names that existing figures usually have in tables, by measure; a measure's own label always counts.

const NAMES: Readonly<Record<string, string>> = {
  'office-floor-area':
    '办公用房面积 办公用房 办公面积 办公室面积 办公用房建筑面积 办公用房使用面积 办公场所面积 居委会办公用房面积 社区办公用房面积 办公用房总面积 officearea officefloorarea officespace',
  'activity-floor-area':
    '活动场所 活动面积 活动用房 活动用房面积 活动室面积 活动场地面积 活动场所建筑面积 居民活动用房面积 居民活动场所面积 activityarea activityspace',
  'premises-floor-area':
    '工作用房和活动场所 工作用房和活动场所面积 工作用房及活动场所面积 两室面积 workandactivitypremises premisesarea',
  'indoor-service-floor-area':
    '综合服务设施面积 服务设施面积 社区综合服务设施面积 室内面积 室内服务设施面积 室内综合服务设施面积 社区用房面积 社区服务用房面积 综合服务用房 综合服务用房面积 社区综合服务用房面积 服务用房面积 服务用房总面积 社区用房总面积 indoorarea indoorservicearea',
  'outdoor-activity-area':
    '室外活动场地 室外活动面积 室外场地面积 室外活动场地面积 户外活动场所 户外活动场所面积 户外活动场地面积 户外场地面积 室外面积 outdoorarea outdoorspace',
  'commercial-and-service-floor-area':
    '商业和综合服务设施 商业服务设施面积 商业及综合服务设施面积 商业服务面积 商业面积 commercialarea',
  'green-area': '绿地 绿化面积 绿地总面积 公共绿地面积 greenspace',
  'street-platform-floor-area': '综合政务服务平台面积 政务服务平台面积 政务服务中心面积',
  'health-centres':
    '社区卫生服务中心 卫生服务中心 社康中心 社区卫生中心 卫生中心 healthcentres healthcenters healthcentre healthcenter',
  'general-practitioners': '全科医师 全科医生 全科医师人数 全科医生数 gp gps generalpractitioners',
  'public-health-physicians': '公共卫生医师 公卫医师 公卫医生 公共卫生医生 publichealthdoctors',
  nurses: '护士 注册护士 护理人员 nurse',
  'community-workers':
    '社区工作者 专职工作人员 专职社区工作者 社区专职工作者 社区专职工作人员 社工人数 专职人员 社区工作人员 专职工作者 communityworkers workers staff communitystaff',
  'committee-members':
    '居委会成员 居委委员 居村委会成员 村居委会成员 两委成员 委员数 居委会委员 居委会成员人数 委员人数 committeemembers',
  'social-workers': '社会工作人才 社工人才 持证社工 社会工作者 socialworkers',
  'employment-staff': '就业服务专职人员 就业专职人员 就业服务人员 employmentstaff',
  graduates: '大学生 大学生人数 大学生社工 graduates',
  'community-worker-monthly-pay': '社区工作者月报酬 月报酬 社区工作者月工资 月工资 monthlypay',
  'registered-volunteers': '注册志愿者 志愿者 志愿者人数 注册志愿者人数 volunteers',
  'volunteer-teams': '志愿者队伍 志愿服务队 志愿服务队伍 志愿队伍 volunteerteams',
  'police-rooms':
    '社区警务室 警务室 警务站 社区警务站 警务室站 policeroom policerooms policestation',
  'mediation-rooms': '人民调解室 调解室 人民调解工作室 调解工作室 mediationroom mediationrooms',
  'culture-library-rooms':
    '文化图书档案室 图书室 文化图书室 图书档案室 文图档案室 cultureandlibraryroom',
  'multi-function-rooms': '多功能活动室 多功能室 社区多功能室 multifunctionroom',
  'family-planning-rooms': '计生服务室 计生室 计划生育服务室 familyplanningroom',
  'elderly-activity-places':
    '老年人服务与活动场所 老年活动室 老年活动场所 老年人活动场所 老年人活动室 老年活动中心 elderlyactivityroom',
  'disabled-rehabilitation-places':
    '残疾人康复场所 康复室 残疾人康复室 残疾人康复站 rehabilitationroom',
  'labour-security-stations':
    '劳动与社会保障站 劳动保障站 社会保障站 劳动保障服务站 劳动和社会保障站',
  estates: '小区数 小区个数 住宅小区数 住宅小区个数 居住小区数 居住小区个数 小区数量 estatecount',
  'outdoor-squares': '户外文体小广场 文体小广场 文体广场 小广场 outdoorsquare',
  'post-kiosks': '邮政服务亭 邮政亭 邮政服务点 postkiosk',
  'service-stations': '社区服务站 服务站 servicestation',
  'service-centres': '街道社区服务中心 社区服务中心 servicecentre',
  'charity-shops': '慈善爱心超市 爱心超市 慈善超市 charityshop',
  'reading-rooms': '图书阅览室 阅览室 readingroom',
};

export function measureNames(id: string): string[] {
  return (NAMES[id] ?? '').split(' ').filter((name) => name !== '');
}
