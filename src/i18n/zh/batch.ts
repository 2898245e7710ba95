// The words of judging a file of communities, in Chinese.

export const batchZh = {
  title: '批量测算',
  sql: {
    title: '在数据库里测算：把规则存成SQL',
    note: '一个独立的脚本：规则是带文号、节号和日期的表，社区填入 community 表，视图 requirement、verdict、result 给出要求和判定，与本页逐值相同。下面三行依次装入规则、装入社区、导出结果。',
    download: '存成{{engine}}脚本',
  },
} as const;
