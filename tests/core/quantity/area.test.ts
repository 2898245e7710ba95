// Hectares and mu become square metres: exactly where they can, to six places where a mu cannot.
import { expect, test } from 'vitest';
import { squareMetres, type AreaUnit } from '../../../src/core/quantity/area.ts';
import { decimal, plain } from '../../../src/core/quantity/decimal.ts';

test.each<[string, AreaUnit, string]>([
  ['212000.123456', 'm2', '212000.123456'],
  ['21.2', 'ha', '212000'],
  ['0.000001', 'ha', '0.01'],
  // 15 mu are one hectare; 3 mu = 2,000 m2; 1 mu = 666.6666...
  ['15', 'mu', '10000'],
  ['3', 'mu', '2000'],
  ['1', 'mu', '666.666667'],
  ['2', 'mu', '1333.333333'],
  ['0', 'mu', '0'],
])('%s %s are %s m2', (text, unit, metres) =>
  expect(plain(squareMetres(decimal(text), unit))).toBe(metres),
);
