// Which columns of the register hold something: a figure that was entered, or one that follows from others.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Draft } from '../draft/draft.ts';

/** Ids of columns that are of use however little is in them. */
const ALWAYS = ['households', 'population'];

interface Seen {
  readonly draft: Draft;
  readonly assessment: Assessment | null;
}

export function filledColumns({ draft, assessment }: Seen): ReadonlySet<string> {
  return new Set([...ALWAYS, ...enteredIn(draft), ...standingIn(assessment)]);
}

const remembered = new WeakMap<Draft['streets'], ReadonlySet<string>>();

/** Columns of which a street or community has something entered. */
function enteredIn({ streets }: Draft): ReadonlySet<string> {
  const known = remembered.get(streets);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const add = (table: Readonly<Record<string, unknown>>, before = '') => {
    for (const [id, value] of Object.entries(table))
      if (typeof value === 'string' && value !== '') found.add(before + id);
  };
  for (const street of streets)
    for (const place of [street, ...street.communities]) {
      add({ ...place });
      add(place.existing);
      add(place.planned);
      add(place.facts, 'fact:');
    }
  remembered.set(streets, found);
  return found;
}

const judged = new WeakMap<Assessment, ReadonlySet<string>>();

/** Measures of which it is known somewhere how much there is, or will be: entered, or as a sum of its parts. */
function standingIn(assessment: Assessment | null): ReadonlySet<string> {
  if (assessment === null) return new Set();
  const known = judged.get(assessment);
  if (known !== undefined) return known;
  const found = new Set(
    assessment.outcomes.flatMap(({ measure, existing, planned, parts }) =>
      existing === null && planned === null && parts === null ? [] : [measure.id],
    ),
  );
  judged.set(assessment, found);
  return found;
}
