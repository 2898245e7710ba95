// Numbers as papers write them come to the very figure.
import { expect, test } from 'vitest';
import { numberFrom } from '../../../../src/core/rulebook/text/number-words.ts';

test.each([
  ['30', '30'],
  ['1,000', '1000'],
  ['0.30', '0.3'],
  ['1.5万', '15000'],
  ['三百', '300'],
  ['三百五十', '350'],
  ['十', '10'],
  ['十二', '12'],
  ['二十', '20'],
  ['两', '2'],
  ['三万五千', '35000'],
  ['十万', '100000'],
  ['一千二百零五', '1205'],
  ['二〇〇八', '2008'],
  ['一点五', '1.5'],
  ['零点五', '0.5'],
  ['三点五万', '35000'],
  ['一点二亿', '120000000'],
  ['二点二五千万', '22500000'],
  ['三千万', '30000000'],
  ['一亿', '100000000'],
])('%s is %s', (words, figure) => {
  expect(numberFrom(words)).toBe(figure);
});

test.each(['万', '亿', ''])('%j states no number', (words) => {
  expect(numberFrom(words)).toBeNull();
});
