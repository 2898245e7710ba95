// What is wrong with a row of a file of communities, in both languages.
import type { Sentences } from './plan-problems.ts';

export const BATCH_SENTENCES: Sentences = {
  'no-known-column': {
    zh: '没有认出任何一列：第一行应是列名',
    en: 'no column is known: the first row should name the columns',
  },
  'same-file': {
    zh: '结果不能写在所读的文件上：请另取一个名字',
    en: 'the results cannot be written over the file they are made from: give another name',
  },
  'broke-off': {
    zh: '到一半断了（{reason}），结果不全',
    en: 'broke off half-way ({reason}): the results are not complete',
  },
  'row-length': {
    zh: '这一行有{found}格，表头有{wanted}格',
    en: 'the row has {found} cells, the header {wanted}',
  },
  'broken-text': {
    zh: '有不是文字的字节（显示为�），这一行没有读',
    en: 'holds bytes that are no text (shown as �), so the row was not read',
  },
  'header-again': { zh: '又是一行表头，不是社区', en: 'the header once more, not a community' },
  'no-such-choice': {
    zh: '“{text}”认不出：可以填{zh}',
    en: '"{text}" is not known here: it may be {en}',
  },
  'no-such-place': {
    zh: '行政区划代码表里没有“{text}”这个代码或名称：旧的代码和名称请换成现行的',
    en: 'no place has the code or name "{text}": former ones have to be replaced by those of today',
  },
  'several-places': {
    zh: '叫“{text}”的地方不止一个（{codes}）：请填代码',
    en: 'several places are called "{text}" ({codes}): give the code',
  },
  'street-differs': {
    zh: '与“{street}”第一次出现的那一行说的不同：一个街道（乡镇）只能是一种',
    en: 'differs from what the first row of "{street}" says: a street or township is of one kind only',
  },
  'county-differs': {
    zh: '与这个县（市、区）第一次出现的那一行说的不同：一个县只能是一类',
    en: 'differs from what the first row of its county says: a county is of one class only',
  },
  'a-total': {
    zh: '是合计、平均或“其中”行，不是社区',
    en: 'a row of totals, averages or parts, not a community',
  },
  'other-unit': { zh: '“{text}”的单位与本列不符', en: '"{text}" is not in the unit of the column' },
  'none-or-unknown': {
    zh: '“{text}”说不清是0还是不知道：没有请填0，不知道请留空',
    en: '"{text}" may be 0 or not known: write 0 for none, leave the cell empty for not known',
  },
  approximate: {
    zh: '“{text}”是约数，应填一个确定的数',
    en: '"{text}" is only a rough number, where an exact one belongs',
  },
  separators: {
    zh: '“{text}”的分隔符看不明白，请写成1200或1200.5这样',
    en: '"{text}" has unclear separators: write 1200 or 1200.5',
  },
  scientific: {
    zh: '“{text}”是科学计数法，可能丢了位数，请填完整的数',
    en: '"{text}" is in scientific notation and may have lost digits: write the number in full',
  },
  percent: {
    zh: '“{text}”是百分数，应填个数或面积',
    en: '"{text}" is a percentage, where a number or an area belongs',
  },
  range: {
    zh: '“{text}”是一个范围，应填一个数',
    en: '"{text}" is a range, where one number belongs',
  },
  'a-date': { zh: '“{text}”是日期，不是数字', en: '"{text}" is a date, not a number' },
  footnote: {
    zh: '“{text}”带有注释标记，会与数字混在一起：请只留数字',
    en: '"{text}" carries the mark of a footnote, which would read as a digit: keep only the figure',
  },
  'formula-error': { zh: '公式出错（{text}）', en: 'the formula failed ({text})' },
  'no-result': { zh: '公式没有算出的结果', en: 'the formula has no saved result' },
  merged: {
    zh: '“{text}”在合并单元格里，一个数跨了几格，不能重复计入',
    en: '"{text}" stands in one merged cell for several: it is not counted more than once',
  },
  'zero-hidden': {
    zh: '值是0，表里却不显示：确实没有请填0，不知道请留空',
    en: 'is 0, which the sheet does not show: write 0 for none, leave the cell empty for not known',
  },
  'zero-or-unknown': {
    zh: '值是0、显示为“-”，同一列又有手写的“-”：确实没有请填0，不知道请留空',
    en: 'is 0 shown as "-", where others of the column have a typed "-": write 0 for none, leave it empty for not known',
  },
  'shown-divided': {
    zh: '显示的是缩小后的数（{text}），与列的单位对不上：请填完整的数',
    en: 'is shown divided ({text}), which does not agree with the unit of the column: write the whole number',
  },
  'shown-in-wan': {
    zh: '按“万”显示（{text}），列的单位却不是万：请填完整的数',
    en: 'is shown in ten thousands ({text}), in which the column does not count: write the whole number',
  },
  'a-workbook': {
    zh: '这是工作簿，命令行读的是CSV：请另存为CSV（UTF-8）',
    en: 'a workbook, where the command line reads CSV: save it as CSV (UTF-8)',
  },
};
