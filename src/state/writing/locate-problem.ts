// Which field of a paper a problem is about: the checks name an entry by its id, the form has fields by their path.
import { pathText, type Problem } from '../../core/plan/problem.ts';
import { stepsOf } from '../../io/pack/steps.ts';
import { isTable, textAt, valueAt, type DataPath, type Table } from './pack-data.ts';

const SHAPED =
  /^(format|version|document|provisions|stated|measures|facts|alternatives|assumptions|examples)(?=[.[]|$)/;

/** The field of an entry that each rule of the checks is about, where the problem itself names no other. */
const FIELDS: Readonly<Record<string, string>> = {
  'no-bound': 'least',
  'example-differs': 'examples',
  'example-lacks-base': 'examples',
  'plan-example-differs': 'expect',
  'plan-example-waits': 'expect',
  unacknowledged: 'beside',
  'subset-shares-measure': 'measure',
  'override-weaker': 'overrides',
  'override-elsewhere': 'overrides',
  'override-cycle': 'overrides',
  'duplicate-id': 'id',
  'base-wider-than-scope': 'base',
  'sum-of-facts-only': 'base',
  'part-unlike': 'parts',
};

/**
 * The problem with the path of its field in the paper.
 * @param document the paper as it was read; one that is no table has no fields
 * @param problem as the reading of a pack or the checks of all packs locate it
 */
export function inPaper(problem: Problem, document: unknown): Problem {
  if (!isTable(document)) return problem;
  const path = problem.path.replace(/^ownPacks\[\d+\]\.?/, '');
  const own = textAt(document, ['document', 'id']);
  const entry = path.startsWith(`${own}.`) ? path.slice(own.length + 1) : path;
  const at = entryPath(entry, own, document, problem.code === 'duplicate-id');
  if (at !== null) return { ...problem, path: pathText(fieldOf(problem, at, document)) };
  const [id = '', ...inside] = SHAPED.test(path) ? [] : entry.split('.');
  const example = entryPath(id, own, document);
  if (example !== null && inside.length > 0)
    return { ...problem, path: [pathText(example), ...inside].join('.') };
  const isOwn = SHAPED.test(path) || Object.hasOwn(document, String(stepsOf(path)[0]));
  return plain({ ...problem, path: isOwn ? path : '' }, document);
}

/** What a value is told that is not there, or is empty. */
const OF_NOTHING = new Set([
  'wrong-type',
  'not-one-of',
  'not-words',
  'not-a-range',
  'too-small',
  'too-few',
  'bad-id',
  'bad-figure',
  'bad-date',
]);

/** Of a field in which nothing stands, that it is missing is all there is to say. */
function plain(problem: Problem, document: Table): Problem {
  if (problem.path === '' || !OF_NOTHING.has(problem.code)) return problem;
  const value = valueAt(document, stepsOf(problem.path));
  const isEmpty = value === '' || value === undefined;
  return isEmpty ? { ...problem, code: 'missing', values: {} } : problem;
}

/** @param last which of several entries of one id is meant: the last where it is the id that is told */
function entryPath(id: string, own: string, document: Table, last = false): DataPath | null {
  if (id === own || id === 'document') return ['document'];
  for (const [list, entries] of Object.entries(document)) {
    if (!Array.isArray(entries)) continue;
    const isIt = (one: unknown) => isTable(one) && one['id'] === id;
    const at = last ? entries.findLastIndex(isIt) : entries.findIndex(isIt);
    if (at >= 0) return [list, at];
  }
  return null;
}

function fieldOf({ code, values }: Problem, at: DataPath, document: Table): DataPath {
  if (code === 'unknown-place' && at[0] === 'document') return [...at, 'jurisdiction'];
  const entry = valueAt(document, at);
  const named = values['id'] ?? values['code'];
  const found = FIELDS[code] === undefined && named !== undefined ? namedIn(entry, named) : null;
  return [...at, ...(found ?? [FIELDS[code] ?? 'id'])];
}

/** Where in an entry a name stands: as a value, as a key, as the stock of a measure, or as a choice of a group. */
function namedIn(value: unknown, name: string): DataPath | null {
  if (value === name || value === `existing:${name}`) return [];
  if (Array.isArray(value)) {
    const at = value.findIndex((one) => namedIn(one, name) !== null);
    return at < 0 ? null : isTable(value[at]) ? [at, ...(namedIn(value[at], name) ?? [])] : [];
  }
  if (!isTable(value)) return null;
  if (`${textAt(value, ['group'])}: ${textAt(value, ['choice'])}` === name) return [];
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'id') continue;
    if (key === name) return [key];
    const found = namedIn(inner, name);
    if (found !== null) return [key, ...found];
  }
  return null;
}
