// The words of the rulebook page: papers, places, measures, readings, coverage, in Chinese.

export const rulebookZh = {
  title: '规则',
} as const;
