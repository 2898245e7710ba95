// Where the keyboard goes in what waits for somebody: to the first part that is still to be chosen, else to what takes it.
import { useEffect, useRef, type RefObject } from 'react';
import type { Sentence } from '../../../core/rulebook/text/paper.ts';
import { progressOf, type Decisions } from '../../../core/rulebook/text/progress.ts';
import { isFocusLost } from '../../../ui/focus-lost.ts';

const FIELD = 'input, select, button';

/**
 * Takes the keyboard there.
 * @returns false where nothing waits
 */
export function goToWanted(within: Element | null): boolean {
  const card = within?.querySelector('form') ?? within;
  const missing = card?.querySelector('[data-open="true"]');
  const wanted =
    missing?.querySelector<HTMLElement>(FIELD) ??
    card?.querySelector<HTMLElement>('button[type="submit"]') ??
    card?.querySelector<HTMLElement>('button');
  wanted?.focus();
  return wanted instanceof HTMLElement;
}

interface Decided {
  readonly sentences: readonly Sentence[];
  readonly decisions: Decisions;
}

/**
 * What is decided takes its fields with it: the keyboard goes on to what waits next, and back to the count where nothing does.
 * @returns for the element that holds the sentence in hand
 */
export function useCarriedFocus(
  { sentences, decisions }: Decided,
  current: Sentence | null,
  count: RefObject<HTMLElement | null>,
): RefObject<HTMLDivElement | null> {
  const sides = useRef<HTMLDivElement>(null);
  const key = current?.key;
  const isDone = progressOf(sentences, decisions).undecided === 0;
  useEffect(() => {
    if (!isFocusLost()) return;
    const hand = sides.current?.querySelector('[role="region"]') ?? null;
    if (isDone || !goToWanted(hand)) count.current?.focus();
  }, [key, decisions, isDone, count]);
  return sides;
}
