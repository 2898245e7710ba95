// The built app opens in a real browser, and nothing it does would be refused or leave the machine.
import { expect, test } from 'vitest';
import { openFirst } from './browser.ts';
import { lendChineseFont } from './chinese-font.ts';
import { settled } from './settled.ts';
import { openWatchedPage } from './watched-page.ts';

const hears = (complaints: readonly string[], start: string) =>
  expect.poll(() => complaints.some((one) => one.startsWith(start))).toBe(true);

test('the page opens under a sub-folder, shows its heading and complains of nothing', async () => {
  const { page, url, complaints } = await openWatchedPage();
  await page.goto(url);
  await settled(page);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  expect(heading.trim()).not.toBe('');
  expect(complaints).toEqual([]);
});

test('the policy of the page refuses inline code and other origins, and the watch hears of it', async () => {
  const { page, url, complaints } = await openWatchedPage();
  await page.goto(url);
  await settled(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "changed"';
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    const image = document.createElement('img');
    image.src = 'http://elsewhere.invalid/picture.png';
    document.body.append(script, style, image);
  });
  for (const directive of ['script-src', 'style-src', 'img-src'])
    await hears(complaints, `policy report: ${directive}`);
  expect(await page.title()).not.toBe('changed');
});

test('the watch hears of errors, of what is not found and of requests to other origins', async () => {
  const { page, url, complaints } = await openWatchedPage();
  await page.goto(url);
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('img'), { src: 'missing.png' }));
    queueMicrotask(() => {
      throw new Error('planted');
    });
  });
  await hears(complaints, '404');
  await hears(complaints, 'uncaught: planted');
  await page.goto('about:blank');
  await page.setContent('<img src="http://elsewhere.invalid/picture.png">');
  await hears(complaints, 'leaves the origin: http://elsewhere.invalid');
});

test('a page can be lent a Chinese font for pictures without breaking its policy', async () => {
  const { page, url, complaints } = await openWatchedPage();
  await lendChineseFont(page);
  await page.goto(url);
  await settled(page);
  const loaded = await page.evaluate(async () =>
    (await document.fonts.load('16px "Noto Sans SC"', '社区')).map((face) => face.status),
  );
  expect(new Set(loaded)).toEqual(new Set(['loaded']));
  expect(complaints).toEqual([]);
});

test('a machine where no browser starts is told what to install', async () => {
  const broken = [() => null, () => ({ executablePath: '/no/such/browser' })];
  await expect(openFirst(broken)).rejects.toThrow(/install Chromium or Chrome.*set CHROMIUM/);
});
