// What is wrong with a plan's growth: its target year, rates and phases.

export const GROWTH_SENTENCES = {
  'year-before': {
    zh: '目标年不能早于{year}年（依据法规的日期）',
    en: 'the target year must not be before {year}, the year of the date of the rules',
  },
  'rate-out-of-range': {
    zh: '年增长率应在-{most}%到{most}%之间',
    en: 'a yearly rate lies between -{most}% and {most}%',
  },
};
