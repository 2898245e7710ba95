// The place as it stands; the search over the code tree is fetched when somebody comes to the field, or once nothing else is.
import { useCallback, useEffect, useState } from 'react';
import { MissingPart } from '../../../fields/missing-part.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { part } from '../../../parts/part.ts';
import { fetchPlaceIndex } from '../../../state/rules/place-index.ts';
import { placeTitle } from '../../../state/rules/place-title.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { useSteady } from '../marks/loaded.ts';
import type { PlaceCombo } from './place-combo.tsx';
import styles from '../marks/calculator.module.css';

type Combo = typeof PlaceCombo;

/** The field that searches, with what it searches in: once both are there it takes the plain field's place in one step. */
async function loadCombo(): Promise<Combo> {
  const [combo] = await Promise.all([part(() => import('./place-combo.tsx')), fetchPlaceIndex()]);
  return combo.PlaceCombo;
}

/** Long after the first results: nothing of the first screen waits for it. */
const RESTED_MS = 1500;

export function PlaceField() {
  const { rules } = useSteady();
  const place = usePlanStore((state) => state.draft.place);
  const title = place === '' ? '' : placeTitle(place, rules.rulebook.places);
  const { combo: Combo, missing, near, hurry } = useCombo();
  const [typed, setTyped] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const takeOver = useCallback(() => {
    setTyped(null);
    setFocused(false);
  }, []);
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
  if (Combo === null || composing) return still;
  return <Combo key={title} {...{ title, typed, focused }} onTaken={takeOver} />;
}

/** Fetches the search later, or at once when somebody wants it; only then is it said that it cannot be had. */
function useCombo() {
  const [combo, setCombo] = useState<Combo | null>(null);
  const [missing, setMissing] = useState(false);
  const fetch = (failed: () => void) =>
    void loadCombo().then((component) => setCombo(() => component), failed);
  useEffect(() => {
    const fetchLater = setTimeout(() => fetch(() => undefined), RESTED_MS);
    return () => clearTimeout(fetchLater);
  }, []);
  const near = () => {
    loadCombo().catch(() => undefined);
  };
  return { combo, missing, near, hurry: () => fetch(() => setMissing(true)) };
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
