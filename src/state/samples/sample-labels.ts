// What the samples are called, in the order of the menu: the plans themselves are fetched when one is taken.

export const SAMPLE_LABELS = {
  jieyang: { zh: '揭阳市榕城区', en: 'Rongcheng, Jieyang' },
  shantou: { zh: '汕头市龙湖区', en: 'Longhu, Shantou' },
  guangdong: { zh: '广东省（广州市天河区）', en: 'Guangdong (Tianhe, Guangzhou)' },
  hainan: { zh: '海南省（海口市）', en: 'Hainan (Haikou)' },
  xilingol: { zh: '锡林郭勒盟（锡林浩特市）', en: 'Xilingol (Xilinhot)' },
  fuzhou: { zh: '福州市（鼓楼区）', en: 'Fuzhou (Gulou)' },
  unnamed: { zh: '未具名城区（样本）', en: 'Unnamed district (sample)' },
} as const;

export type SampleId = keyof typeof SAMPLE_LABELS;
