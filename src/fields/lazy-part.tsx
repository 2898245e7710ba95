// Components that are fetched when they are first shown; where one cannot be had, its place says so and the rest of the page stays.
import { lazy, type ComponentType } from 'react';
import { part } from '../parts/part.ts';
import { MissingDialog, MissingPart } from './missing-part.tsx';

/** A part of the page. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    const found = await part(load).catch(() => MissingPart);
    return { default: found };
  });
}

/** A dialog: what is said in its place can be closed. */
export function lazyDialog<Props extends { readonly onClose: () => void }>(
  load: () => Promise<ComponentType<Props>>,
) {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    const found = await part(load).catch(() => MissingDialog);
    return { default: found };
  });
}
