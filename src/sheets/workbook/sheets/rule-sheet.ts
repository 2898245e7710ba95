// The provisions behind the requirements, one a row: document, section, content, and the figures that formulas read.
import { basesOf, type Rule } from '../../../core/rulebook/rulebook.ts';
import { forceText } from '../../frame/force-words.ts';
import { inputName } from '../../words/naming.ts';
import { say, type BookCell, type BookSheet } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';

export function ruleSheet({ source, names, rules }: Layout): BookSheet {
  const { t } = source.words;
  const heads = [
    t('sheet.book.document'),
    t('sheet.book.section'),
    t('sheet.columns.statement'),
    t('sheet.columns.item'),
    t('sheet.columns.force'),
    t('sheet.columns.base'),
    t('sheet.book.figure'),
    t('sheet.book.per'),
    t('sheet.book.most'),
    t('sheet.book.perMost'),
    t('sheet.book.plus'),
  ];
  return {
    id: 'rules',
    name: names.rules,
    rows: [
      [say(names.rules, 'title')],
      heads.map((head) => say(head, 'head')),
      ...rules.map((rule) => ruleRow(rule, source)),
    ],
    widths: [22, 14, 60, 26, 8, 18, 10, 10, 10, 10, 10],
    frozen: { rows: 2, columns: 2 },
    paper: 'a4-landscape',
  };
}

function ruleRow({ provision, document }: Rule, { words, assessment }: Layout['source']) {
  const { rulebook } = assessment;
  const measure = rulebook.measures.get(provision.measure);
  const bases = basesOf(provision).filter((base) => base !== 'one');
  return [
    say(document.number ?? words.say(document.title)),
    say(provision.section),
    say(words.say(provision.statement)),
    say(measure === undefined ? '' : words.say(measure.label)),
    say(forceText(provision.force, words)),
    say(bases.map((base) => inputName(base, rulebook, words)).join('＋')),
    figure(provision.least),
    figure(provision.per),
    figure(provision.most),
    figure(provision.perMost ?? provision.per),
    figure(provision.plus),
  ];
}

function figure(value: string | undefined): BookCell {
  return { value: value === undefined ? null : Number(value), look: 'figure' };
}
