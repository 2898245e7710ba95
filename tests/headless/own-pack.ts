// A small pack of the user's own for tests: desks and chairs to count, a room to measure, and rules on them.

const WORDS = { zh: '字', en: 'word' };

/** A rule as a test writes it; the id gets the prefix of its pack. */
export interface OwnRule {
  readonly id: string;
  readonly measure: string;
  readonly least?: string;
  readonly most?: string;
  readonly base?: string | readonly string[];
  readonly per?: string;
  readonly plus?: string;
  readonly force?: string;
  readonly strict?: boolean;
  readonly when?: object;
  readonly beside?: readonly string[];
  readonly overrides?: readonly string[];
  readonly due?: string;
  readonly alternative?: object;
  readonly examples?: readonly object[];
}

export function rule(given: OwnRule): OwnRule {
  return given;
}

const MEASURES = [
  { id: 'desks', unit: 'count', whole: true },
  { id: 'chairs', unit: 'count', whole: true },
  { id: 'room', unit: 'm2', whole: false },
];

/** An example whose base makes every quotient whole, so that a table of tests need not state one. */
function exampleOf({ measure, least, most, base, per, strict }: OwnRule): object {
  const names = [base ?? []].flat().map((name) => name.replace('existing:', ''));
  const given = Object.fromEntries(
    names.map((name, at) => [name, at === 0 ? (per ?? '1') : '0'] as const),
  );
  const raised = strict === true && measure !== 'room' ? 1 : 0;
  const lower = least === undefined ? {} : { least: String(Number(least) + raised) };
  return { given, expect: { ...lower, ...(most === undefined ? {} : { most }) } };
}

/** The pack as plan-file data. */
export function ownPack(rules: readonly OwnRule[], document: object = {}, measures: object[] = []) {
  const own = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => `own-${id}`);
  return {
    format: 'community-facility-pack',
    version: 1,
    document: {
      id: 'own',
      jurisdiction: null,
      number: null,
      title: WORDS,
      issuer: WORDS,
      issued: null,
      from: null,
      evidence: 'user',
      ...document,
    },
    provisions: rules.map((one) => ({
      section: '1',
      statement: WORDS,
      force: 'target',
      examples: [exampleOf(one)],
      ...one,
      id: `own-${one.id}`,
      beside: own(one.beside),
      overrides: own(one.overrides),
    })),
    measures: [...MEASURES, ...measures].map((one) => ({
      label: WORDS,
      group: 'facilities',
      scope: 'community',
      ...one,
    })),
  };
}
