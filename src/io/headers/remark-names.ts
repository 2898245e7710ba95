// What the columns of a shortage are called in a register's table: why, what is done, when, by whom; also as registers of before had them.
import type { Words } from '../../core/rulebook/pack.ts';

/** The last two are those of registers exported before: the note, way, deadline and unit of a closing. */
const REMARKS = [
  ['reason', '不足原因', 'why it is short', '补缺备注', 'note'],
  ['remedy', '整治方式', 'remedy', '补缺方式', 'how the gap is closed'],
  ['year', '完成年份', 'year', '补缺期限', 'deadline'],
  ['who', '责任单位', 'who answers for it', '责任单位', 'responsible unit'],
] as const;

interface RemarkNames {
  readonly key: string;
  readonly label: Words;
  readonly names: readonly string[];
}

/** @param label of the measure */
export function remarkNames(label: Words): RemarkNames[] {
  const named = (zh: string, en: string): Words => ({
    zh: `${label.zh}（${zh}）`,
    en: `${label.en} (${en})`,
  });
  return REMARKS.map(([key, zh, en, zhBefore, enBefore]) => ({
    key,
    label: named(zh, en),
    names: Object.values(named(zhBefore, enBefore)),
  }));
}
