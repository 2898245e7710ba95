// The same file parsed and as many bytes written in a worker of the same browser, with the library one would take and nothing judged.
import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const LIBRARY = createRequire(import.meta.url).resolve('papaparse/papaparse.min.js');

const PAGE = `<!doctype html><meta charset="utf-8"><title>…</title><input type="file" aria-label="file"><script>
  const worker = new Worker('alone-worker.js');
  worker.onmessage = ({ data }) => { document.title = data; };
  const ask = (file) => worker.postMessage({ file, bytes: Number(location.hash.slice(1)) });
  document.querySelector('input').onchange = ({ target }) => ask(target.files[0]);
</script>`;

interface Said {
  readonly written: number;
  readonly seconds: number;
}

/** Each row is written as often as brings the file to its bytes; pieces go to the disk as those of the app do. */
const WORKER = `importScripts('papaparse.min.js');
onmessage = async ({ data: { file, bytes } }) => {
  const start = performance.now();
  const folder = await navigator.storage.getDirectory();
  const out = await (await folder.getFileHandle('alone.csv', { create: true })).createWritable();
  const encoder = new TextEncoder();
  let [rows, written] = [0, 0];
  const put = async (text) => {
    const piece = encoder.encode(text);
    written += piece.length;
    await out.write(new Blob([piece]));
  };
  Papa.parse(file, {
    chunk: ({ data, meta }, parser) => {
      parser.pause();
      rows += data.length;
      const share = meta.cursor / file.size;
      let text = '';
      const wanted = bytes * share - written;
      for (let at = 0; text.length < wanted; at += 1) text += data[at % data.length].join(',') + '\\n';
      put(text).then(() => parser.resume());
    },
    complete: async () => {
      await out.close();
      postMessage(JSON.stringify({ rows, written, seconds: (performance.now() - start) / 1000 }));
    },
  });
};`;

/**
 * @param served where the app is served from: the page is laid above it, where no service worker answers in its place
 * @returns seconds by the clock, from the choice of the file to the written one
 */
export async function parsedAndWritten(
  page: Page,
  served: { readonly url: string; readonly folder: string },
  path: string,
  bytes: number,
): Promise<number> {
  const folder = join(served.folder, '..');
  await writeFile(join(folder, 'alone.html'), PAGE);
  await writeFile(join(folder, 'alone-worker.js'), WORKER);
  await copyFile(LIBRARY, join(folder, 'papaparse.min.js'));
  await page.goto(new URL(`../alone.html#${String(bytes)}`, served.url).href);
  await page.getByLabel('file').setInputFiles(path);
  await page.waitForFunction(() => document.title.startsWith('{'), undefined, {
    timeout: 10 * 60_000,
  });
  const said = JSON.parse(await page.title()) as Said;
  if (said.written < bytes)
    throw new Error(`written are ${String(said.written)} of ${String(bytes)}`);
  return Math.round(said.seconds * 100) / 100;
}
