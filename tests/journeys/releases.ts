// A host of static files on which a newer release is put under open pages: the same program, every file of it under another name, and the old names gone.
import { createServer } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

type Files = ReadonlyMap<string, Buffer>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
const SECOND = '-second';

export interface Host {
  readonly url: string;
  /** @param instead what is answered for a file that is not there */
  readonly put: (release: Files, instead?: 'nothing' | 'the start page') => void;
}

let read: Promise<{ first: Files; second: Files }> | null = null;

/** The built app, and the same as its next release. */
export async function twoReleases(): Promise<{ first: Files; second: Files }> {
  return (read ??= builtFiles().then((first) => ({ first, second: renamed(first) })));
}

async function builtFiles(): Promise<Files> {
  const served = inject('served');
  if ('failure' in served) throw new Error(served.failure);
  const found = await readdir(served.folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.map(
        async (path) => [path.slice(served.folder.length + 1), await readFile(path)] as const,
      ),
    ),
  );
}

/** A build whose files all changed: other names, and everything that speaks of them says the new ones. */
function renamed(files: Files): Files {
  const assets = [...files.keys()].filter((path) => path.startsWith('assets/'));
  const names = new Set(assets.map((path) => path.slice('assets/'.length)));
  const next = (name: string) => name.replace(/\.\w+$/, `${SECOND}$&`);
  const speaking = (text: string) =>
    text
      .replace(/[\w.-]+\.(js|css)\b/g, (name) => (names.has(name) ? next(name) : name))
      .replace(/(url:"index\.html",revision:")[^"]*/, '$1second');
  return new Map(
    [...files].map(([path, bytes]) => {
      const isText = /\.(js|css|html)$/.test(path);
      return [
        path.startsWith('assets/') ? next(path) : path,
        isText ? Buffer.from(speaking(bytes.toString('utf8'))) : bytes,
      ];
    }),
  );
}

/** Call inside a test: gone with it. */
export async function openHost(): Promise<Host> {
  const { first } = await twoReleases();
  let now = { files: first, instead: 'nothing' };
  const server = createServer(({ url = '/' }, answer) => {
    const asked = new URL(url, 'http://host').pathname.slice(1) || 'index.html';
    const path = now.files.has(asked) || now.instead === 'nothing' ? asked : 'index.html';
    const bytes = now.files.get(path);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    answer.writeHead(bytes === undefined ? 404 : 200, { 'content-type': type }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    put: (files, instead = 'nothing') => {
      now = { files, instead };
    },
  };
}

/** Waits until the page is that of the second release. */
export async function secondIsHere(page: Page): Promise<void> {
  await page.locator(`script[src*="${SECOND}"]`).first().waitFor({ state: 'attached' });
}
