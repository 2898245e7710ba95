// The words of comparing dates, scenarios, readings and sizes, in Chinese.

export const compareZh = {
  title: '比较',
} as const;
