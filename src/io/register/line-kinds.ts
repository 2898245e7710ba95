// What a line of a table is besides a row of figures: a total, the header again, a remark below, or nothing to read.
import type { Match } from './headers.ts';

export type LineKind = 'row' | 'blank' | 'totals' | 'repeated' | 'remarks';

const TOTAL =
  /^(.{0,20}(合\s*计|小\s*计|总\s*计|共\s*计|累\s*计)|平\s*均(值|数)?|(grand |sub-?)?totals?|sum|average)\s*[:：]?\s*$/i;
const REMARK =
  /^(注|备\s*注|说\s*明|填表|填报|制表|审核|审批|负责人|联系人|单位负责人|统计人|报送|数据来源|资料来源|note|remark|source|prepared by)[^一-龥]?.{0,3}[:：]|^(注|note)\s*\d?[:：]/i;

export function lineKinds({ columns }: Match): (cells: readonly string[]) => LineKind {
  const known = columns.flatMap(({ target }, at) => (target === null ? [] : [at]));
  const at = (id: string) => columns.findIndex(({ target }) => target === id);
  const identity = ['name', 'street', 'id'].map(at).filter((column) => column >= 0);
  const street = at('street');
  const last = columns.map(({ header }) => header.split(' ').at(-1) ?? '');
  return (cells) => {
    const filled = known.filter((column) => (cells[column] ?? '') !== '');
    const first = cells.find((cell) => cell !== '') ?? '';
    if (first === '') return 'blank';
    if ([...identity.map((column) => cells[column] ?? ''), first].some((text) => TOTAL.test(text)))
      return 'totals';
    const repeats = filled.filter(
      (column) => cells[column] === columns[column]?.header || cells[column] === last[column],
    );
    if (repeats.length > 1) return 'repeated';
    if (REMARK.test(first.normalize('NFKC')) && filled.length <= 2) return 'remarks';
    const onlyStreet = filled.length === 0 || (filled.length === 1 && filled[0] === street);
    return onlyStreet && !isAlone(cells, first) ? 'blank' : 'row';
  };
}

/** True of a line with one text, perhaps merged over several cells: it may be the title of a street. */
function isAlone(cells: readonly string[], first: string): boolean {
  return cells.every((cell) => cell === '' || cell === first);
}
