// Duties without a figure and questions of reading, over a few papers of a made-up province, by hand.
import { describe, expect, test } from 'vitest';
import { answersAt, dutiesOf, dutyCount } from '../../../src/core/catalogue/duties.ts';
import { decidedQuestions, openQuestions } from '../../../src/core/catalogue/reading-register.ts';
import {
  emptyPlan,
  planOfStreet,
  type Member,
  type StreetTraits,
} from '../../../src/core/columns/batch-plan.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { Pack, Stated } from '../../../src/core/rulebook/pack.ts';
import { WORDS } from '../../properties/small-vocabulary.ts';
import { by, paper, rulebookOf, stated, type Given } from './few-papers.ts';

describe('duties without a figure', () => {
  const day = { asOf: '2026-06-30', horizon: 2026, packs: ['quoted'] };
  const plan = emptyPlan(day, '990101');
  const duty = { scope: 'community' } as const;
  const ids = (...packs: readonly Pack[]) =>
    dutiesOf(plan, rulebookOf(...packs)).map(
      ({ document, stated: { id } }) => `${document.id} ${id}`,
    );
  const laying = (id: string, document: Given, ...said: readonly Stated[]) => ({
    ...paper(id, document),
    stated: [...said],
  });

  test('are those of communities, of papers that speak here and today', () => {
    expect(
      ids(
        laying(
          'here',
          {},
          stated('d', duty),
          stated('of-street', { scope: 'street' }),
          stated('no'),
        ),
        laying('elsewhere', { jurisdiction: '880000' }, stated('e', duty)),
        laying('quoted', { evidence: 'secondary' }, stated('q', duty)),
        laying('other', { evidence: 'secondary' }, stated('o', duty)),
        laying('today', { from: '2026-06-30' }, stated('t', duty)),
        laying('tomorrow', { from: '2026-07-01' }, stated('m', duty)),
        laying('over', { to: '2026-06-30' }, stated('v', duty)),
        laying('last-day', { to: '2026-07-01' }, stated('l', duty)),
      ),
    ).toEqual(['here d', 'quoted q', 'today t', 'last-day l']);
  });

  const traits: StreetTraits = {
    ...{ place: '990101', street: 's', kind: 'street', seat: null, countyClass: null },
  };
  const member = (id: string): Member => ({
    ...{ id, name: id, settlement: null, development: null },
    ...{ figures: new Map(), existing: new Map() },
  });
  const answers: readonly Readonly<Record<string, boolean>>[] = [
    ...[{ d: true }, { d: false }, { d: true }, {}],
  ];
  const answered = (): Plan => {
    const made = planOfStreet(day, traits, ['a', 'b', 'c', 'e'].map(member));
    const streets = made.streets.map((own) => ({
      ...own,
      communities: own.communities.map((community, at) => ({
        ...community,
        duties: new Map(Object.entries(answers[at] ?? {})),
      })),
    }));
    return { ...made, streets };
  };

  test('are done, open or unsaid, community by community', () => {
    expect(dutyCount(answered(), 'd')).toEqual({ done: 2, open: 1, unsaid: 1 });
    expect(dutyCount(answered(), 'x')).toEqual({ done: 0, open: 0, unsaid: 4 });
    expect([...answersAt(answered(), 'b')]).toEqual([['d', false]]);
    expect([...answersAt(answered(), 'z')]).toEqual([]);
  });
});

describe('questions', () => {
  const reading = (chosen: string, more: Given = {}) => ({
    reading: { question: WORDS, chosen: { zh: chosen, en: chosen }, ...more },
  });

  test('that a choice answers, each choice with what it switches on', () => {
    const rulebook = rulebookOf(
      paper(
        'all',
        {},
        {
          a: { least: '1', ...by('one-way') },
          b: { least: '2', ...by('other-way') },
          c: { least: '3', ...by('one-way') },
          d: { least: '4', ...by('by-road', 'road') },
        },
      ),
    );
    const said = openQuestions(rulebook).map(({ group, choices }) => [
      group.id,
      choices.map(({ id, isDefault, rules }) =>
        [id, isDefault, ...rules.map((rule) => rule.provision.id)].join(' '),
      ),
    ]);
    expect(said).toEqual([
      ['way', ['one-way true a c', 'other-way false b']],
      ['road', ['by-road false d', 'by-water false']],
    ]);
  });

  test('decided once for all provisions that raise them in the same words', () => {
    const rulebook = rulebookOf(
      paper(
        'all',
        {},
        {
          a: { least: '1', ...reading('up') },
          b: { least: '2' },
          c: { least: '3', ...reading('up') },
          d: { least: '4', ...reading('down') },
          e: { least: '5', ...reading('up'), ...by('one-way') },
        },
      ),
    );
    const said = decidedQuestions(rulebook).map(({ chosen, sole, rules }) =>
      [chosen.zh, sole, ...rules.map((rule) => rule.provision.id)].join(' '),
    );
    expect(said).toEqual(['up  a c', 'down  d']);
  });
});
