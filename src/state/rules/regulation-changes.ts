// What has changed in how the regulations in force are read, with the provisions concerned.
import { ids, type RuleChange } from './rule-change.ts';

export const REGULATION_CHANGES: readonly RuleChange[] = [
  {
    edition: 1,
    words: {
      zh: '杭州的物业用房和业主委员会不再要求农村社区（集体土地上的小区只是可以照办），绍兴已建成小区的居家养老用房也只要求城镇；丽水的物业用房至少20平方米',
      en: 'Hangzhou asks property rooms and owners’ committees of rural communities no longer (estates on collective land only may follow), Shaoxing home-care rooms of built estates in towns only; Lishui asks property rooms of at least 20 m2',
    },
    provisions: ids(`
      hangzhou-office-rooms hangzhou-income-rooms hangzhou-committee-members hangzhou-committee-members-small
      hangzhou-committee-members-most shaoxing-elderly-care-existing lishui-management-rooms-least`),
  },
  {
    edition: 1,
    words: {
      zh: '宁波居住区人均公园绿地只在新建、安置和改造时要求，原来也要求已建成的小区',
      en: 'Ningbo’s park green a resident is asked of new building, resettlement and renewal; before, of built estates too',
    },
    provisions: ids(`ningbo-parks-district ningbo-parks-estate`),
  },
  {
    edition: 1,
    words: {
      zh: '杭州、绍兴、丽水物业用房的底数加上地下的商业、办公面积，须另填；原来只按地上总建筑面积',
      en: 'Property rooms of Hangzhou, Shaoxing and Lishui: floor area below ground for commerce or offices is added to the base and entered beside it; before, only that above ground counted',
    },
    provisions: ids(`
      hangzhou-office-rooms hangzhou-income-rooms shaoxing-management-rooms shaoxing-office-rooms shaoxing-income-rooms
      lishui-management-rooms`),
  },
  {
    edition: 1,
    words: {
      zh: '驻马店乡镇政府所在地的幼儿园、小学、初中只数公办的；周口2000平方米的须是公园绿地',
      en: 'At the seats of Zhumadian’s towns only public kindergartens and schools count; Zhoukou’s green of 2,000 m2 has to be a park',
    },
    provisions: ids(`
      zhumadian-seat-kindergartens zhumadian-seat-primary-schools zhumadian-seat-junior-schools zhoukou-green-2000-distance`),
  },
  {
    edition: 1,
    words: {
      zh: '原来只列名称、现在计算：汕头疾病预防控制编制30%，安阳寄宿制学校另加用地和校门集散场地',
      en: 'Only named before, computed now: 30% of Shantou’s posts for disease control, Anyang’s further land of boarding schools and open ground before gates',
    },
    provisions: ids(`shantou-disease-control-posts anyang-boarding-land anyang-school-gates`),
  },
  {
    edition: 1,
    words: {
      zh: '安阳寄宿制学校另加的用地农村也要求，“四至五”可以选作幅度；驻马店不足3000人的不再单独要求幼儿园',
      en: 'Anyang asks the further land of rural boarding schools too, and “4 to 5” may be taken as a range; Zhumadian asks no kindergarten of fewer than 3,000 people',
    },
    provisions: ids(`
      anyang-boarding-land anyang-boarding-land-range zhumadian-kindergartens zhumadian-kindergarten-classes`),
  },
  {
    edition: 1,
    words: {
      zh: '文中写明“建筑面积”的用房按建筑面积比较，填了使用面积的须折算',
      en: 'Rooms whose text says floor area are compared as built area: usable area needs a coefficient',
    },
    provisions: ids(`
      ningbo-committee-room ningbo-sport-large ningbo-sport-middle ningbo-sport-small ningbo-sport-built-large
      ningbo-sport-built-middle ningbo-sport-built-small shandong-property-service-rooms
      shandong-property-service-rooms-least shandong-property-committee-room shandong-public-administration
      taizhou-management-rooms taizhou-management-rooms-least taizhou-income-rooms taizhou-income-ground-floor
      heze-property-committee-room liaocheng-property-committee-room binzhou-property-service-rooms
      binzhou-property-service-rooms-least binzhou-property-committee-room shaoxing-office-rooms-least
      zibo-property-service-rooms zibo-property-service-rooms-least qingdao-property-service-rooms
      qingdao-property-service-rooms-least qingdao-property-committee-room zhengzhou-health-centre-rooms
      zhengzhou-health-station-rooms zhengzhou-township-hospital-rooms zhengzhou-village-clinic-rooms
      nation-complete-residential-service-station-2020 nation-complete-residential-kindergarten-rooms-2020
      nation-complete-residential-childcare-2020 nation-complete-residential-day-care-2020
      nation-complete-residential-station-rooms-2020 nation-health-building-station-rooms-2009
      tianjin-community-plan-service-space-2022 tianjin-community-plan-village-rooms-2022
      datong-elderly-care-elderly-care-new-2025 datong-elderly-care-elderly-care-existing-2025
      datong-elderly-care-elderly-care-new-least-2025 shanghai-elderly-layout-elderly-care-2022
      yuhang-community-rooms-service-space-2021 jinan-community-rooms-rooms-least-2017
      hunan-elderly-care-elderly-care-new-least-2025 changsha-housing-facilities-service-rooms-2021
      changsha-housing-facilities-service-rooms-2021-upper nanning-elderly-care-elderly-care-new-least-2019
      hainan-elderly-care-elderly-care-new-least-2023 guizhou-elderly-care-elderly-care-existing-2022
      guizhou-elderly-care-street-centre-2022`),
  },
  {
    edition: 1,
    words: {
      zh: '绿化条例只管城市、镇规划区：新建居住区的绿地不再要求农村社区；焦作寄宿生用地、青岛和威海已建小区的养老用房同样',
      en: 'Greening regulations hold in planned urban areas: green of new estates is no longer asked of rural communities; nor are Jiaozuo’s land for boarders and rooms for the old in built estates of Qingdao and Weihai',
    },
    provisions: ids(`
      ningbo-green-residential zhoushan-green-residential nanyang-green-residential weifang-green-residential
      pingdingshan-green-residential pingdingshan-concentrated qingdao-green-residential qingdao-public-green-district
      qingdao-public-green-estate jiaozuo-green-residential zhoukou-green-residential xinxiang-green-residential
      luoyang-green-residential luoyang-concentrated jining-green-residential zhengzhou-green-residential
      zhengzhou-concentrated kaifeng-green-residential kaifeng-concentrated jiaozuo-boarding-land
      qingdao-elderly-care-existing weihai-elderly-care-existing`),
  },
  {
    edition: 1,
    words: {
      zh: '业主委员会用房只在要求物业用房的建设中要求，原来也要求已建成的小区',
      en: 'Rooms of owners’ committees are asked where property rooms are owed, in building; before, of built estates too',
    },
    provisions: ids(`
      xiangyang-property-committee-room-2022 shandong-property-committee-room heze-property-committee-room
      liaocheng-property-committee-room binzhou-property-committee-room henan-committee-room
      changzhou-property-committee-room-2020 qingdao-property-committee-room`),
  },
  {
    edition: 1,
    words: {
      zh: '旧城改造的小区按已建成的数要求养老和托育设施，原来不要求；拆除重建的可以选为新建',
      en: 'Renewed estates owe the elderly-care and childcare figures of built ones, before none; an estate that is rebuilt may be entered as new building',
    },
    provisions: ids(`
      nanjing-elderly-care-elderly-care-existing-2014 xiamen-childcare-childcare-existing-2022
      zhumadian-elderly-care-elderly-care-existing-2023 hunan-elderly-care-elderly-care-existing-2025
      hunan-elderly-care-elderly-care-existing-least-2025 yinchuan-elderly-care-elderly-care-existing-2020
      henan-elderly-care-existing henan-elderly-care-elderly-care-existing-2022 shaoxing-elderly-care-existing
      guangdong-elderly-care-elderly-care-existing-2018 jiangxi-elderly-care-elderly-care-existing-2016
      huizhou-elderly-care-elderly-care-existing-2022 huizhou-elderly-care-elderly-care-existing-least-2022
      qingdao-elderly-care-existing yuncheng-childcare-childcare-existing-2020
      anhui-elderly-care-elderly-care-existing-2022 weihai-elderly-care-existing
      guizhou-elderly-care-elderly-care-existing-2022 datong-elderly-care-elderly-care-existing-2025
      hangzhou-childcare-childcare-existing-2022 hangzhou-childcare-childcare-existing-least-2022
      dezhou-elderly-care-existing hebei-elderly-care-elderly-care-existing-2016
      hainan-elderly-care-elderly-care-existing-three-cities-2023
      hainan-elderly-care-elderly-care-existing-others-2023 hainan-elderly-care-elderly-care-existing-least-2023
      harbin-elderly-care-elderly-care-existing-2023`),
  },
  {
    edition: 1,
    words: {
      zh: '宁夏、四川的社区社会组织按每个社区10个要求，原来按全县平均',
      en: 'Ningxia and Sichuan ask ten social organisations of each community; before, of a county on the average',
    },
    provisions: ids(
      `ningxia-communities-organisations-urban-2022 sichuan-community-plan-organisations-urban-2017`,
    ),
  },
];
