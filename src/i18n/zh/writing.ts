// The words of writing a paper of one's own, in Chinese.

export const writingZh = {
  title: '自编规则',
} as const;
