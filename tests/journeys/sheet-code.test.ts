// The printed code: at an address that others can reach it opens exactly this plan; elsewhere none is printed.
import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { expect, inject, test } from 'vitest';
import { openProfile } from './profile.ts';
import { settled } from './settled.ts';
import { openWatchedPage } from './watched-page.ts';

const PUBLIC = 'http://planning.example.org/planner/';

/** The built app, as it would answer under a name that others can reach. */
async function published(page: Page): Promise<void> {
  const served = inject('served');
  if ('failure' in served) throw new Error(served.failure);
  await page.route(`${PUBLIC}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = await fetch(new URL(pathname.replace('/planner/', ''), served.url));
    await route.fulfill({
      status: answer.status,
      contentType: answer.headers.get('content-type') ?? '',
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
}

/** Dark and light points of the picture as it is painted, read from its middle points. */
function pointsOf(page: Page, size: number): Promise<boolean[][]> {
  return page
    .locator('.paper-code img')
    .first()
    .evaluate(async (picture: HTMLImageElement, points) => {
      await picture.decode();
      const scale = 4;
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = points * scale;
      const brush = canvas.getContext('2d');
      if (brush === null) throw new Error('no canvas');
      brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const { data } = brush.getImageData(0, 0, canvas.width, canvas.height);
      const dark = (x: number, y: number) =>
        (data[4 * ((y * scale + 2) * canvas.width + x * scale + 2)] ?? 255) < 128;
      return Array.from({ length: points }, (_, y) =>
        Array.from({ length: points }, (__, x) => dark(x, y)),
      );
    }, size);
}

const hashOn = async (page: Page) =>
  (await page.locator('.paper-foot').first().innerText()).match(
    /([0-9A-F]{4}-){3}[0-9A-F]{4}/,
  )?.[0];

test('the code on the sheet is that of a link which opens this plan', async () => {
  const context = await openProfile();
  const page = await context.newPage();
  await published(page);
  await page.goto(`${PUBLIC}#/sheet`);
  await expect.poll(() => page.locator('.paper').first().innerText()).toContain('东湖片区');
  const image = page.locator('.paper-code img').first();
  await image.waitFor();
  const link = await linkOf(page);
  expect(link.startsWith(`${PUBLIC}#plan=`)).toBe(true);
  const code = encode(link, { ecc: 'L', border: 2 });
  expect(await pointsOf(page, code.size)).toEqual(code.data);
  const box = await image.boundingBox();
  const millimetres = ((box?.width ?? 0) * 25.4) / 96 / code.size;
  expect(millimetres).toBeGreaterThan(0.33);
  const hash = await hashOn(page);
  expect(hash).toBeDefined();
  const other = await openProfile();
  const phone = await other.newPage();
  await published(phone);
  await phone.goto(link);
  await expect.poll(() => phone.evaluate(() => location.hash)).not.toContain('plan=');
  await phone.goto(`${PUBLIC}#/sheet`);
  await expect.poll(() => hashOn(phone)).toBe(hash);
});

/** The link is not on the paper in words: it is taken from where the page keeps it for a reader of the screen. */
async function linkOf(page: Page): Promise<string> {
  return (await page.locator('.paper-code').first().getAttribute('data-link')) ?? '';
}

test('a machine of one’s own has no address for others: no code', async () => {
  const { page, url } = await openWatchedPage();
  await page.goto(`${url}#/sheet`);
  await settled(page);
  // Paper and code are drawn of one moment: there is none beside a paper that stands.
  await page.locator('[data-laid=true] .paper').first().waitFor();
  expect(await page.locator('.paper-code').count()).toBe(0);
});
