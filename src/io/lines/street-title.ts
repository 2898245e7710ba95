// The street that a line, the title of a table or the name of a sheet speaks of, for tables without a column of streets.

const NAMED = /([^省市区县旗盟州年月日各全本\s\d《（(【:：]{1,8}(街道|镇|乡|苏木))/;

/** '' when none of the texts names one. */
export function streetInTitle(texts: readonly string[]): string {
  for (const text of texts) {
    const found = NAMED.exec(text.normalize('NFKC'))?.[1] ?? '';
    if (found !== '' && !/^(乡|街道?|城)(镇|街道|乡)$/.test(found)) return found;
  }
  return '';
}

const NUMBER =
  /^[(]?([一二三四五六七八九十百]+|\d{1,3}|[ivx]{1,4})[)、.．:,，]+\s*|^第[一二三四五六七八九十\d]+[、.\s]+/i;
/** How many communities there are, set apart from the name by a bracket, a space or a word: 第九社区 and 城三社区 are names. */
const COUNT =
  /([\s(]+(共|含|辖|下辖|计)?|共|含|辖|下辖|计|(?=[\d一二三四五六七八九十]+\s*个)|(?<=街道|[镇乡])(?=\d))\s*[\d一二三四五六七八九十]+\s*个?\s*(社区|村|居委会|村居|行政村|单位)?[^()]{0,12}[)]?[:：]?$/;
const STREET = /^[^\d\s:：,，。;；()]{1,20}(街道|街道办事处|办事处|镇|乡|苏木)$/;

/** A title without its number and without the count behind: "一、东湖街道（2个社区）" is 东湖街道. */
export function bareTitle(text: string): string {
  const narrow = text
    .normalize('NFKC')
    .trim()
    .replace(/^[【〖[《「『〔](.*)[】〗\]》」』〕]$/, '$1');
  const unnumbered = narrow.replace(NUMBER, '').trim();
  const bare = unnumbered
    .replace(/[:：]$/, '')
    .replace(
      /[(][^()]*(\d|[一二三四五六七八九十]|社区|村|本级)[^()]*[)]$|(?<=街道|[镇乡])本级$/,
      '',
    )
    .trim();
  return STREET.test(bare)
    ? bare
    : unnumbered
        .replace(COUNT, '')
        .replace(/[:：]$/, '')
        .trim();
}

/** The street that a line's own text names, and nothing else; '' when it names none. */
export function streetNamed(text: string): string {
  const bare = bareTitle(text);
  if (!STREET.test(bare) || /^(乡|街道?|城|乡镇|街|各)(镇|街道|乡)?$/.test(bare)) return '';
  return bare.replace(/(?<=街道)办事处$/, '');
}

/** The street that a cell states, without the number before and the count behind it. */
export function streetOf(text: string): string {
  const bare = bareTitle(text);
  return STREET.test(bare) ? bare : text;
}

const TITLE = /(表|台账|名单|一览|清单|情况|统计)([(].*[)])?$/;

/** True of the title of a table, where it stands between two. */
export const isTitle = (text: string) => TITLE.test(text);

/** The street of which a table between two others speaks in its title; '' when it is no title. */
export function streetOfTitle(text: string): string {
  return isTitle(text.normalize('NFKC')) ? streetInTitle([text]) : '';
}
