// What a pack that holds says of itself: whose it is, on what evidence, and how much it proves.
import { examplesIn } from '../../../io/papers/check-paper.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { spokenTitle } from '../spoken-place.ts';
import type { Arrived } from './arrived.ts';

export type Sound = Extract<Arrived, { readonly kind: 'sound' }>;

export function SoundPaper({ arrived: { pack, isWritten, places } }: { readonly arrived: Sound }) {
  const words = useWords();
  const { t, say } = words;
  const { title, number, issuer, evidence, jurisdiction } = pack.document;
  const place =
    jurisdiction === null
      ? t('writing.files.arrival.anywhere')
      : spokenTitle(jurisdiction, places, words) || jurisdiction;
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
      {isWritten && <p>{t('writing.files.arrival.here')}</p>}
    </>
  );
}
