// What has changed in how sentences of the papers are read, edition by edition, with the provisions concerned.
import { REGULATION_CHANGES } from './regulation-changes.ts';
import { ids, type RuleChange } from './rule-change.ts';

export const SENTENCE_CHANGES: readonly RuleChange[] = [
  {
    edition: 1,
    words: {
      zh: '原来只列名称、现在逐项清点：规划、办法、预算、会议、队伍等',
      en: 'Only named before, counted now: plans, rules, budgets, meetings, teams and the like',
    },
    provisions: ids(`
      guangdong2007-joint-defence guangdong2007-family-planning-screening guangdong2007-culture-staff
      guangdong2007-budget-line guangdong2007-committee-plan guangdong2007-service-standards guangdong2007-purchase-rules
      guangdong2007-purchase-rules-city guangdong2007-purchase-rules-province guangdong2007-local-measures
      guangdong2012-four-within-village guangdong2012-lottery-fund-18-7m guangdong2012-six-ones-standard
      guangdong2012-website-group-functions-city guangdong2012-website-group-functions-county guangdong2012-budget
      jieyang-joint-defence jieyang-family-planning-screening jieyang-culture-staff jieyang-service-standards
      jieyang-purchase-rules jieyang-local-measures shantou-service-plans shantou-service-plans-city
      shantou-budget-line shantou-local-measures hainan-long-term-plan xilingol-organisation-four-bodies
      xilingol-party-member-systems xilingol-five-clears xilingol-banner-plans fuzhou-county-buys-shops
      fuzhou-commercial-plan-2013`),
  },
  {
    edition: 1,
    words: {
      zh: '鼓励发展的设施（邮政亭、市场、药店、理发、洗衣等）原来算缺，现在只列有无',
      en: 'What is only encouraged (kiosks, markets, chemists, salons, laundries and the like) was short before, and is now listed as there or not',
    },
    provisions: ids(`
      guangdong2007-facility-list-post-kiosk guangdong2012-convenience-network-food-market
      guangdong2012-convenience-network-supermarket jieyang-facility-list-post-kiosk shantou-facility-list-post-kiosk
      fuzhou-outlets-new-chemist fuzhou-outlets-new-beauty-hair fuzhou-outlets-new-laundry fuzhou-outlets-new-recycling
      fuzhou-outlets-new-household-service-station fuzhou-day-care-centre-day-care fuzhou-day-care-centre-institution
      guangdong2012-six-ones-checklist-public-service-station guangdong2012-six-ones-checklist-culture-sports-centre
      guangdong2012-six-ones-checklist-health-family-planning-centre guangdong2012-six-ones-checklist-family-service-centre
      guangdong2012-six-ones-checklist-peace-stability-workstation guangdong2012-six-ones-checklist-small-square-or-park
      hainan-daily-needs-in-community-breakfast-point`),
  },
  {
    edition: 1,
    words: {
      zh: '“加强……建设”和没有次数的培训原来算强制，现在算指导；劳动保障平台只要求街道和社区',
      en: 'To strengthen the building of something, and training without a frequency, were mandatory and are guidance now; labour platforms are asked of streets and communities',
    },
    provisions: ids(`
      guangdong2007-labour-platform-community guangdong2007-labour-platform-street jieyang-labour-platform-community
      jieyang-labour-platform-street shantou-labour-platform-three-levels-county shantou-labour-platform-three-levels-street
      shantou-labour-platform-three-levels-community hainan-labour-platform-community hainan-labour-platform-street
      hainan-police-room xilingol-staff-training xilingol-employment-platform-street`),
  },
  {
    edition: 1,
    words: {
      zh: '居委会的职责只要求城市社区，不再要求村；街道的中心和规划不再要求乡镇',
      en: 'The duties of residents’ committees are asked of urban communities, no longer of villages; streets’ centres and plans no longer of townships',
    },
    provisions: ids(`
      jieyang-committee-plan jieyang-committee-plan-long-term shantou-family-planning-two-bases-room
      xilingol-fire-education-yearly fuzhou-volunteer-station-archives-station xilingol-direct-election-15
      district-a-service-centre-each-office district-a-sub-district-plan`),
  },
  {
    edition: 1,
    words: {
      zh: '没有期限的条款自文件施行之日起适用，原来到规划期末才适用',
      en: 'Sentences without a date hold from the paper’s first day; before, only from the end of its period',
    },
    provisions: ids(`
      guangdong2012-leading-firms-100 guangdong2012-indoor-20-per-100 guangdong2012-outdoor-30-per-100
      guangdong2012-staff-1to300 xilingol-quiet-estates-60 xilingol-energy-lamp-water-tap-70
      xilingol-energy-lamp-water-tap-70-taps xilingol-direct-election-15`),
  },
  {
    edition: 1,
    words: {
      zh: '福州“5-10-15”生活圈和体育场所原来算指导，现在算目标',
      en: 'Fuzhou’s 5-10-15 minutes and sports places were guidance and are targets now',
    },
    provisions: ids(`
      fuzhou-circle-5-convenience-store fuzhou-circle-10-supermarket fuzhou-circle-15-shopping-centre
      fuzhou-sports-place-place`),
  },
  {
    edition: 1,
    words: {
      zh: '锡林郭勒：旗县所在地按各镇填写的是或不是，原来只认街道；80 m²办公和就业人员城乡都要求',
      en: 'Xilingol: the seat of a banner is what is said of each town, where only streets counted before; 80 m² of office and employment staff are asked of urban and rural communities',
    },
    provisions: ids(`
      xilingol-office-80 xilingol-employment-staff-1-2 xilingol-office-phase-other xilingol-office-phase-other-2010-office
      xilingol-office-phase-other-2010-activity xilingol-safety-demonstration-10-20-30
      xilingol-safety-demonstration-10-20-30-2009 xilingol-safety-demonstration-10-20-30-2010
      xilingol-scale-xilinhot-erenhot-2000 xilingol-scale-other-1000 xilingol-scale-sumu-100`),
  },
  {
    edition: 1,
    words: {
      zh: '海南卫生覆盖：地级市按全市城区合计，原来按各区；类别由各市县自己的决定',
      en: 'Hainan’s health coverage: a prefecture-level city is counted as one, no longer by its districts; each county goes by its own class',
    },
    provisions: ids(`
      hainan-health-coverage-prefecture-2007 hainan-health-coverage-prefecture-2010 hainan-health-coverage-general-2007
      hainan-health-coverage-general-2010 hainan-health-coverage-provincial-poor-2010
      hainan-health-coverage-national-poor-2010`),
  },
  {
    edition: 1,
    words: {
      zh: '广东示范社区五成、二成、一成的比例各按珠三角和其他地区合计，原来按各市；直接选举四成按全省合计',
      en: 'Guangdong’s shares of demonstration communities go by the delta and by the rest as wholes, before by city; its 40 per cent of direct elections by the whole province',
    },
    provisions: ids(`
      guangdong2012-demonstration-prd-urban-50 guangdong2012-demonstration-prd-rural-20
      guangdong2012-demonstration-other-10 guangdong2012-direct-election-40`),
  },
  {
    edition: 1,
    words: {
      zh: '揭阳的报酬总额只按编制内人员计算，原来按应配人数',
      en: 'Jieyang’s pay bill counts the staff on the establishment; before, all who are required',
    },
    provisions: ids(`jieyang-pay-450-bill`),
  },
  {
    edition: 1,
    words: {
      zh: '按街道或按人口配卫生中心，没有选定的，两种办法满足其一即可；原来只按人口',
      en: 'Health centres by street or by population: where neither was chosen, either will do; before, only by population',
    },
    provisions: ids(`
      guangdong2007-health-centre guangdong2007-health-centre-street jieyang-health-centre jieyang-health-centre-street
      shantou-health-centre shantou-health-centre-street hubei-health-centres-population-2007
      hubei-health-centres-street-2007 shantou-health-centres-2022-street shantou-health-centres-2022-population`),
  },
  {
    edition: 1,
    words: {
      zh: '农村面积“适当增加”：没有填写增加多少的，须多于城市的数，等于不算达标',
      en: 'Rural areas “somewhat more”: while no increase is entered, more than the urban figure is asked, and the same is not enough',
    },
    provisions: ids(`guangdong2012-rural-area-increase guangdong2012-rural-area-increase-outdoor`),
  },
  ...REGULATION_CHANGES,
];
