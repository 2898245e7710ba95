// What a pack that holds says of itself: whose it is, on what evidence, how much it proves, and what is known here under its id.
import { examplesIn } from '../../../io/papers/check-paper.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { textAt } from '../../../state/writing/pack-data.ts';
import { spokenTitle } from '../spoken-place.ts';
import type { Sound } from './arrived.ts';

export function SoundPaper({ arrived }: { readonly arrived: Sound }) {
  const { pack, rules } = arrived;
  const words = useWords();
  const { t, say } = words;
  const { title, number, issuer, evidence, jurisdiction } = pack.document;
  const place =
    jurisdiction === null
      ? t('writing.files.arrival.anywhere')
      : spokenTitle(jurisdiction, rules.rulebook.places, words) || jurisdiction;
  return (
    <>
      <p>
        <strong>{say(title)}</strong> {number}
      </p>
      <ul>
        <li>{t('writing.files.arrival.place', { place })}</li>
        <li>{t('writing.files.arrival.issuer', { issuer: say(issuer) })}</li>
        <li>{t(`writing.files.arrival.evidence.${evidence}`)}</li>
      </ul>
      <p role="status">
        {t('writing.files.arrival.holds', {
          provisions: pack.provisions.length,
          examples: examplesIn(pack),
        })}
      </p>
      <Known arrived={arrived} />
    </>
  );
}

/** What taking it does to what is here: to the paper being written, and to the plan in hand. */
function Known({ arrived: { isWritten, isCarried, another } }: { readonly arrived: Sound }) {
  const { t, language } = useWords();
  const name = textAt(another, ['document', 'title', language]) || t('writing.untitled');
  return (
    <>
      {another !== null && <p role="alert">{t('writing.files.arrival.another', { name })}</p>}
      {isWritten && <p>{t('writing.files.arrival.here')}</p>}
      {isCarried && <p>{t('writing.files.arrival.carried')}</p>}
    </>
  );
}
