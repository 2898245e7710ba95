// The street that the title of a table or the name of a sheet speaks of, for tables without a column of streets.

const NAMED = /([^省市区县旗盟州年月日各全本\s\d《（(【]{1,8}(街道|镇|乡|苏木))/;

/** '' when none of the texts names one. */
export function streetInTitle(texts: readonly string[]): string {
  for (const text of texts) {
    const found = NAMED.exec(text.normalize('NFKC'))?.[1] ?? '';
    if (found !== '' && !/^(乡|街道?|城)(镇|街道|乡)$/.test(found)) return found;
  }
  return '';
}
