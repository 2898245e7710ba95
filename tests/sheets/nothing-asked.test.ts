// Where no paper asks anything the sheet says so: an empty form that is signed would say that nothing is needed.
import { expect, test } from 'vitest';
import { planOf } from '../plans.ts';
import { LANGUAGES, sampleSource, sheetsOf, sourceOf } from './sources.ts';

const SAYS = { zh: '没有提出要求', en: 'ask nothing' } as const;
const LISTS = ['schedule', 'street', 'community', 'statement'] as const;
/** In a year before any paper held here. */
const early = planOf({ place: '350102', year: 1970, communities: [{ households: 3000 }] });

test.each(LANGUAGES)(
  'in %s a sheet on which nothing is asked says it, and explains no marks',
  (language) => {
    for (const sheet of LISTS) {
      const source = sourceOf(early, language, { sheet });
      expect(source.assessment.outcomes).toEqual([]);
      const notes = sheetsOf(source).map((one) => one.notes);
      expect(notes.length).toBeGreaterThan(0);
      for (const said of notes) expect(said).toEqual([expect.stringContaining(SAYS[language])]);
      const [usual] = sheetsOf(sampleSource('fuzhou', language, { sheet }));
      expect(usual?.notes.join()).not.toContain(SAYS[language]);
    }
  },
);
