// What a view says of its results: every text, label, placeholder and worked out field, but for what somebody typed.
import { i18next } from '../../src/i18n/i18n.ts';

const ATTRIBUTES = ['aria-label', 'alt', 'title', 'placeholder'] as const;

/** The sentences of a view, and of the notes that it is behind, or at work, none. */
export function sentencesOf(view: Element): ReadonlySet<string> {
  const said = new Set<string>();
  const say = (text: string | null | undefined) => {
    const plain = (text ?? '').replace(/\s+/g, ' ').trim();
    if (plain !== '') said.add(plain);
  };
  const walk = (element: Element) => {
    // Paper that is being measured is seen by nobody.
    if (element.matches('[data-typed], option, .paper-galleys')) return;
    for (const name of ATTRIBUTES) say(element.getAttribute(name));
    // A total that may be typed over says a figure as well.
    if (element instanceof HTMLInputElement) say(element.value);
    for (const child of element.childNodes)
      if (child instanceof Element) walk(child);
      else say(child.textContent);
  };
  walk(view);
  for (const note of ['behind', 'notPrinted', 'notCopied', 'waiting', 'progress'] as const)
    said.delete(i18next.t(`moment.${note}`));
  said.delete(i18next.t('compare.computing'));
  return said;
}

/** What is said here and not there. */
export function beyond(said: ReadonlySet<string>, known: ReadonlySet<string>): string[] {
  return [...said].filter((sentence) => !known.has(sentence));
}
