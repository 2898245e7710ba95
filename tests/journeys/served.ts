// Builds the app once as its users get it and serves it, for all journeys.
import type { TestProject } from 'vitest/node';
import { serveBuiltApp } from './built-app.ts';

/** Where the built app is, or why there is none: then the journeys fail, and only they. */
export type Served =
  { readonly url: string; readonly folder: string } | { readonly failure: string };

declare module 'vitest' {
  interface ProvidedContext {
    served: Served;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const { url, folder, close } = await serveBuiltApp();
    project.provide('served', { url, folder });
    return close;
  } catch (error) {
    project.provide('served', { failure: `The app could not be built: ${String(error)}` });
    return async () => undefined;
  }
}
