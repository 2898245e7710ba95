// What is wrong with the rules of a pack among themselves, in the user's language.

export const PACK_SENTENCES = {
  'dates-disordered': { zh: '日期先后颠倒', en: 'dates out of order' },
  'dates-disordered to': {
    zh: '日期先后颠倒：终止（to）须晚于印发（issued）和起算（from）',
    en: 'dates out of order: a paper ends (to) after it was issued and begins (from)',
  },
  'dates-disordered checked': {
    zh: '日期先后颠倒：核对（checked）不能早于印发（issued）',
    en: 'dates out of order: a paper is compared (checked) after it was issued',
  },
  'dates-disordered period': {
    zh: '日期先后颠倒：规划期的起（from）不能晚于止（to）',
    en: 'dates out of order: a period begins (from) before it ends (to)',
  },
  'override-weaker': {
    zh: '不能以较弱的效力取代“{id}”',
    en: 'a weaker provision cannot override "{id}"',
  },
  'override-elsewhere': { zh: '与“{id}”不是同一指标', en: '"{id}" is on another measure' },
  'override-cycle': { zh: '与“{id}”互相取代', en: 'it and "{id}" override each other' },
  'range-disordered': {
    zh: '“{id}”的范围里没有数：起（from）须小于止（below）',
    en: 'the range of "{id}" holds nothing: it must begin (from) before it ends (below)',
  },
  'unacknowledged bands': {
    zh: '与“{id}”的范围有重叠而数值不同：改范围（from、below）使之衔接；两条都算的话，在本条“与之并存而数值不同的条款”（beside）里选上它',
    en: 'its range and that of "{id}" overlap, with other figures: let one end where the other begins (from, below); where both hold, name it among the provisions that stand beside this one (beside)',
  },
  unacknowledged: {
    zh: '与“{id}”同指标而数值不同；两条都算的话，在本条“与之并存而数值不同的条款”（beside）里选上它',
    en: 'differs from "{id}" on the same measure; where both hold, name it among the provisions that stand beside this one (beside)',
  },
  'subset-shares-measure': {
    zh: '与“{id}”所计对象不同，须另立指标',
    en: 'counts other things than "{id}": it needs a measure of its own',
  },
  'defined-otherwise': {
    zh: '“{id}”在别的文件里定义得不同：与之一致，或者另起编号',
    en: '"{id}" is defined otherwise by another paper: say the same of it, or take another id',
  },
  'example-lacks-base': { zh: '算例没有给出基数', en: 'the example does not give the base' },
  'reserved-id': {
    zh: '这个编号是“规则”页面的名字，请换一个',
    en: 'this id is the name of a page of the rulebook: take another',
  },
  'plan-names-papers': {
    zh: '算例的规划不带其他文件：packs、ownPacks、papers 不写',
    en: 'the plan of an example carries no papers: leave out packs, ownPacks and papers',
  },
  'plan-example-differs': {
    zh: '算例中{place}的“{measure}”写的是{expected}，算出来是{found}',
    en: 'the example says {expected} of "{measure}" in {place}, but it comes to {found}',
  },
  'plan-example-waits': {
    zh: '算例中{place}的“{measure}”还缺数据，算不出来',
    en: 'the example lacks an input for "{measure}" in {place}',
  },
  'example-differs': {
    zh: '算例写的是{expected}，算出来是{found}',
    en: 'the example says {expected}, but it comes to {found}',
  },
};
