// The rules as a script for a database, on standard output: which engine, which day, which optional papers.
import { z } from 'zod/mini';
import { scaledRules } from '../core/scaled/scaled-rules.ts';
import type { Language } from '../i18n/problems.ts';
import { DIALECTS } from '../io/sql/dialect.ts';
import { rulesAsSql } from '../io/sql/script.ts';
import { builtinRules } from '../state/rules/builtin.ts';
import { today } from '../state/today.ts';
import { complaint, type Run } from './bytes.ts';

/** What the command line asks for; null where it cannot be understood. */
interface SqlAsked {
  readonly dialect: (typeof DIALECTS)[number];
  readonly asOf: string;
  readonly horizon: number;
  readonly packs: readonly string[];
}

const Asked = z.strictObject({
  sql: z.enum(DIALECTS),
  'as-of': z.iso.date(),
  horizon: z.string().check(z.regex(/^\d{4}$/)),
  packs: z.string(),
});

/** @param args everything after the command; @param today the day that counts where none is named */
function sqlAsked(args: readonly string[], today: string): SqlAsked | null {
  const named = optionsIn(args);
  if (named === null) return null;
  const asOf = named['as-of'] ?? today;
  const read = Asked.safeParse({ horizon: asOf.slice(0, 4), packs: '', ...named, 'as-of': asOf });
  if (!read.success) return null;
  const { sql, horizon, packs } = read.data;
  return { dialect: sql, asOf, horizon: Number(horizon), packs: packs.split(',').filter(Boolean) };
}

/** `--name=value` and `--name value` alike; null where something is no option. */
function optionsIn(args: readonly string[]): Record<string, string> | null {
  const found: Record<string, string> = {};
  for (let at = 0; at < args.length; at += 1) {
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/.exec(args[at] ?? '') ?? [];
    if (name === undefined) return null;
    if (value === undefined) at += 1;
    found[name] = value ?? args[at] ?? '';
  }
  return found;
}

/** The script as the only line; null where the command line cannot be understood. */
export function sqlRun(args: readonly string[], language: Language): Run | null {
  const asked = sqlAsked(args, today());
  if (asked === null) return null;
  const { rulebook } = builtinRules();
  const known = new Set(rulebook.packs.map(({ document }) => document.id));
  const unknown = asked.packs.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    const problem = (id: string) => ({ path: id, code: 'unknown-pack', values: { id } });
    return {
      lines: [],
      complaints: unknown.map((id) => complaint('--packs', problem(id), language)),
    };
  }
  const rules = scaledRules(rulebook, asked.packs);
  return {
    lines: [rulesAsSql(rules, rulebook.places, asked, asked.dialect).trimEnd()],
    complaints: [],
  };
}
