// What a batch is asked for on the command line.
import { today } from '../state/today.ts';
import type { BatchSettings } from '../core/columns/batch-plan.ts';

/** The files and what they are judged by. */
export interface BatchOrder extends BatchSettings {
  readonly from: string;
  readonly to: string;
}

const OPTIONS = ['as-of', 'horizon', 'packs'] as const;
type Option = (typeof OPTIONS)[number];

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const YEAR = /^(19|20|21)\d{2}$/;

/** Null where the words make no order: `--batch in.csv out.csv [--as-of D] [--horizon Y] [--packs a,b]`. */
export function batchOrder(args: readonly string[]): BatchOrder | null {
  const said = new Map<Option, string>();
  const files: string[] = [];
  const words = args.filter((arg) => arg !== '--batch' && !arg.startsWith('--lang='));
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    const [name = '', own] = word.slice(2).split('=', 2);
    const option = OPTIONS.find((one) => one === name);
    const value = own ?? words[at + 1];
    if (option === undefined || value === undefined || said.has(option)) return null;
    if (own === undefined) at += 1;
    said.set(option, value);
  }
  const [from, to] = files;
  if (from === undefined || to === undefined || files.length > 2) return null;
  return orderOf(from, to, said);
}

function orderOf(from: string, to: string, said: ReadonlyMap<Option, string>): BatchOrder | null {
  const asOf = said.get('as-of') ?? today();
  const horizon = said.get('horizon') ?? asOf.slice(0, 4);
  if (!isDate(asOf) || !YEAR.test(horizon)) return null;
  const packs = (said.get('packs') ?? '').split(',').filter((id) => id !== '');
  return { from, to, asOf, horizon: Number(horizon), packs };
}

function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return DATE.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
