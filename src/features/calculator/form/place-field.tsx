// The place as it stands; the search over the code tree is fetched when somebody comes to the field, or once nothing else is.
import { Suspense, useEffect, useState } from 'react';
import { lazyPart } from '../../../fields/lazy-part.tsx';
import { MissingPart } from '../../../fields/missing-part.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { part } from '../../../parts/part.ts';
import { placeTitle } from '../../../state/rules/place-search.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { useSteady } from '../marks/loaded.ts';
import styles from '../marks/calculator.module.css';

const loadCombo = () => part(() => import('./place-combo.tsx'));
const PlaceCombo = lazyPart(() => loadCombo().then(({ PlaceCombo: component }) => component));
/** Long after the first results: nothing of the first screen waits for it. */
const RESTED_MS = 1500;

export function PlaceField() {
  const { rules } = useSteady();
  const place = usePlanStore((state) => state.draft.place);
  const title = place === '' ? '' : placeTitle(place, rules.rulebook.places);
  const { ready, missing, near, hurry } = useCombo();
  const [typed, setTyped] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const [composing, setComposing] = useState(false);
  const still = (
    <PlainField
      value={typed ?? title}
      onNear={near}
      onCompose={setComposing}
      onFocus={() => {
        setFocused(true);
        hurry();
      }}
      onBlur={() => setFocused(false)}
      onType={(text) => {
        setTyped(text);
        hurry();
      }}
    />
  );
  if (missing)
    return (
      <>
        {still}
        <MissingPart />
      </>
    );
  if (!ready || composing) return still;
  return (
    <Suspense fallback={still}>
      <PlaceCombo key={title} title={title} typed={typed} focused={focused} />
    </Suspense>
  );
}

/** Fetches the search later, or at once when somebody wants it; only then is it said that it cannot be had. */
function useCombo() {
  const [ready, setReady] = useState(false);
  const [missing, setMissing] = useState(false);
  const fetch = (failed: () => void) => void loadCombo().then(() => setReady(true), failed);
  useEffect(() => {
    const fetchLater = setTimeout(() => fetch(() => undefined), RESTED_MS);
    return () => clearTimeout(fetchLater);
  }, []);
  const near = () => {
    loadCombo().catch(() => undefined);
  };
  return { ready, missing, near, hurry: () => fetch(() => setMissing(true)) };
}

interface PlainProps {
  readonly value: string;
  /** The pointer comes near, and may press next. */
  readonly onNear: () => void;
  /** Signs are being put together from keys: the field must stay the same one until they are. */
  readonly onCompose: (composing: boolean) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onType: (text: string) => void;
}

/** The field before its search has come: it looks the same and keeps what is typed. */
function PlainField({ value, onNear, onCompose, onFocus, onBlur, onType }: PlainProps) {
  const { t } = useWords();
  return (
    <div className={styles['field']}>
      <label htmlFor="field-place">{t('input.place')}</label>
      <input
        id="field-place"
        className="input"
        role="combobox"
        aria-expanded="false"
        autoComplete="off"
        value={value}
        aria-describedby="field-place-hint"
        onPointerEnter={onNear}
        onCompositionStart={() => onCompose(true)}
        onCompositionEnd={() => onCompose(false)}
        onFocus={(event) => {
          event.currentTarget.select();
          onFocus();
        }}
        onBlur={onBlur}
        onChange={(event) => onType(event.target.value)}
      />
      <span id="field-place-hint" className={styles['hint']}>
        {t('input.placeHint')}
      </span>
    </div>
  );
}
