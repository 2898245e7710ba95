// The head of a pasted paper: its number, the day it was issued and the day it comes into force, each with the words that say so.
import { z } from 'zod/mini';
import { IsoDate } from '../../core/rulebook/document-schema.ts';
import { numberFrom } from '../../core/rulebook/text/number-words.ts';

/** What a field of the paper would hold, and the words it rests on. */
export interface HeadWords {
  readonly field: 'number' | 'issued' | 'from';
  readonly value: string;
  readonly words: string;
}

/** The head of a paper, and where it is signed, are looked for in so many lines. */
const LINES = 15;

const NUMBER =
  /^[（(]?([\p{Script=Han}]{1,12})[〔[［（(]((?:19|20)\d\d)[〕\]］）)](第?\d{1,5}号)[）)]?$/u;
const DAY = String.raw`([12]\d{3}|[一二]?[〇○零一二三四五六七八九]{3,4})年([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})日`;
const SIGNED = new RegExp(`^[（(]?${DAY}[）)]?$`);
const MADE_KNOWN = new RegExp(`${DAY}[^。；;]{0,30}?(?:公布|发布|印发)`);
const IN_FORCE = /[自从]([^自从，,。；;]{1,20})起(?:正式)?(?:施行|实施|执行|生效)/g;
const ON_ISSUE = /^(?:发布|公布|印发|发文|颁布)之日$/;

/** What the text says of the paper itself, in the order in which the form asks for it. */
export function headOf(text: string): HeadWords[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/\s+/g, ''));
  const filled = lines.filter((line) => line !== '');
  const issued = issuedIn(filled);
  return [...numberIn(filled), ...issued, ...inForce(filled.join('\n'), issued[0]?.value ?? null)];
}

function numberIn(lines: readonly string[]): HeadWords[] {
  const match = lines.slice(0, LINES).flatMap((line) => NUMBER.exec(line) ?? []);
  const [words, agency, year, rest] = match;
  if (words === undefined || agency === undefined) return [];
  return [{ field: 'number', value: `${agency}〔${year ?? ''}〕${rest ?? ''}`, words }];
}

/** The day under which the paper is signed, else the one on which it says that it was made known. */
function issuedIn(lines: readonly string[]): HeadWords[] {
  const signed = lines.slice(-LINES).flatMap((line) => asIssued(SIGNED.exec(line)));
  const known = lines.slice(0, LINES).flatMap((line) => asIssued(MADE_KNOWN.exec(line)));
  return [...signed.slice(-1), ...known].slice(0, 1);
}

function asIssued(match: RegExpExecArray | null): HeadWords[] {
  const value = match && dayOf(match);
  return match === null || value === null ? [] : [{ field: 'issued', value, words: match[0] }];
}

/** The last sentence that says from when; the day of issue, where it says no other. */
function inForce(text: string, issued: string | null): HeadWords[] {
  const found = [...text.matchAll(IN_FORCE)].flatMap(([words, when = '']): HeadWords[] => {
    const match = new RegExp(`^${DAY}$`).exec(when);
    const value = match === null ? (ON_ISSUE.test(when) ? issued : null) : dayOf(match);
    return value === null ? [] : [{ field: 'from', value, words }];
  });
  return found.slice(-1);
}

function dayOf([, year = '', month = '', day = '']: readonly string[]): string | null {
  const [y, m, d] = [year.replace(/[○零]/g, '〇'), month, day].map((one) => numberFrom(one));
  const text = `${y ?? ''}-${two(m ?? '')}-${two(d ?? '')}`;
  return z.safeParse(IsoDate, text).success ? text : null;
}

const two = (digits: string) => digits.padStart(2, '0');
