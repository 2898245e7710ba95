// What people would otherwise use: a spreadsheet engine, rules in JSON, and a language for public algorithms.
import { HyperFormula } from 'hyperformula';
import jsonLogic from 'json-logic-js';
import Engine, { type RawPublicodes } from 'publicodes';
import type { Contender } from '../measured.ts';
import { BASES, type Columns, type Work } from './same-work.ts';

const COLUMN: Readonly<Record<string, string>> = {
  households: 'A',
  population: 'B',
  floorArea: 'C',
};

/** A workbook of the rows, built and reckoned anew: a bound and a verdict a measure. */
export function spreadsheet({ asked }: Work, columns: Columns, rows: number): Contender {
  const row = (at: number) => {
    const stocks = asked.map(({ id }) => Number(columns.existing.get(id)?.[at]));
    const formulas = asked.flatMap(({ whole, rates }, measure) => {
      const terms = rates.map(({ least, per, base }) =>
        base === 'one' ? least : `${least}*${COLUMN[base]}${at + 1}/${per}`,
      );
      const most = `MAX(${terms.join(',')})`;
      const stock = `${letters(BASES.length + measure)}${at + 1}`;
      const bound = `${letters(BASES.length + asked.length + 2 * measure)}${at + 1}`;
      return [whole ? `=ROUNDUP(${most},0)` : `=${most}`, `=IF(${stock}>=${bound},1,0)`];
    });
    return [...BASES.map((id) => Number(columns.figures[id][at])), ...stocks, ...formulas];
  };
  const cells = Array.from({ length: rows }, (_, at) => row(at));
  return {
    name: 'hyperformula',
    count: rows * asked.length,
    run: () => HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3' }).destroy(),
    more: () => ({ communities: rows }),
  };
}

/** The letters of a column, from nought. */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${letters(Math.floor(at / 26) - 1)}${last}`;
}

export function rulesInJson({ asked }: Work, columns: Columns, rows: number): Contender {
  jsonLogic.add_operation('up', (value: number) => Math.ceil(value));
  const rules = asked.map(({ id, whole, rates }) => {
    const terms = rates.map(({ least, per, base }) =>
      base === 'one'
        ? Number(least)
        : { '/': [{ '*': [Number(least), { var: base }] }, Number(per)] },
    );
    const most = { max: terms };
    return { '>=': [{ var: id }, whole ? { up: [most] } : most] };
  });
  const facts = factsOf(
    columns,
    rows,
    asked.map(({ id }) => id),
  );
  return {
    name: 'json-logic-js',
    count: rows * asked.length,
    run: () => {
      for (const one of facts) for (const rule of rules) jsonLogic.apply(rule, one);
    },
    more: () => ({ communities: rows }),
  };
}

function factsOf({ figures, existing }: Columns, rows: number, ids: readonly string[]) {
  return Array.from({ length: rows }, (_, row) => ({
    ...Object.fromEntries(BASES.map((id) => [id, Number(figures[id][row])])),
    ...Object.fromEntries(ids.map((id) => [id, Number(existing.get(id)?.[row])])),
  }));
}

/** It knows no rounding up: whole things are rounded to the nearest, which costs the same. */
export function publicRules({ asked }: Work, columns: Columns, rows: number): Contender {
  const rules: RawPublicodes<string> = {};
  for (const base of BASES) rules[base.toLowerCase()] = { question: '?' };
  for (const [at, { whole, rates }] of asked.entries()) {
    const terms = rates.map(({ least, per, base }) =>
      base === 'one' ? Number(least) : `${least} * ${base.toLowerCase()} / ${per}`,
    );
    rules[`stock m${at}`] = { question: '?' };
    rules[`least m${at}`] = {
      valeur: { 'le maximum de': terms },
      ...(whole ? { arrondi: 'oui' } : {}),
    };
    rules[`met m${at}`] = `stock m${at} >= least m${at}`;
  }
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });
  const facts = factsOf(
    columns,
    rows,
    asked.map(({ id }) => id),
  );
  return {
    name: 'publicodes',
    count: rows * asked.length,
    run: () => {
      for (const one of facts) {
        const figures = BASES.map((base) => [base.toLowerCase(), one[base]]);
        const stocks = asked.map(({ id }, at) => [`stock m${at}`, one[id]]);
        engine.setSituation(Object.fromEntries([...figures, ...stocks]));
        for (const at of asked.keys()) engine.evaluate(`met m${at}`);
      }
    },
    more: () => ({ communities: rows }),
  };
}
