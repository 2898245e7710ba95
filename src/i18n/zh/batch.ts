// The words of judging a file of communities, in Chinese.

export const batchZh = {
  title: '批量测算',
} as const;
