// A planner's new district on a sheet to sign, as planned, by keyboard alone: from the first visit to the paper.
import { expect, test } from 'vitest';
import { fill, press, tabTo } from './keyboard.ts';
import { openWatchedPage } from './watched-page.ts';
import { openProfile } from './profile.ts';

test('Jieyang, 12,000 households: from the sample to a sheet that says how it will stand, without a mouse', async () => {
  const { page, url, complaints } = await openWatchedPage(await openProfile({ locale: 'en-US' }));
  await page.goto(url);
  await press(page, page.getByRole('button', { name: 'Start my own' }));
  await page.getByText('Start here').waitFor();
  await fill(page, 'Name of the plan', 'Airport new town');
  await tabTo(page, page.locator('#field-place'));
  await page.keyboard.type('jieyang');
  await page.getByRole('option', { name: /^Jieyang, Guangdong 揭阳市/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Papers that apply' }).waitFor();
  await tabTo(page, page.getByLabel('Kind of development'));
  await page.keyboard.press('ArrowDown');
  await fill(page, 'Communities', '4');
  await fill(page, 'Households (resident)', '12,000');
  await fill(page, 'Population (resident)', '38,000');
  await fill(page, 'Site area', '60');
  await fill(page, 'Total floor area (m²)', '1,200,000');
  const workers = page.getByRole('row', { name: /Community workers \(full/ });
  await expect.poll(() => workers.innerText()).toMatch(/40[\s\S]*not planned/);
  await press(page, page.getByRole('button', { name: /^Plan what is required/ }));
  await expect.poll(() => workers.innerText()).toMatch(/40[\s\S]*met/);
  // The sum of what is planned can be typed over, and is split again then.
  await expect.poll(() => workers.getByRole('textbox').inputValue()).toBe('40');
  await press(
    page,
    page.getByRole('button', { name: /Community workers \(full.*40 people required/ }),
  );
  const why = page.getByRole('dialog');
  await expect.poll(() => why.innerText()).toContain('4 × community × 10 each = 40 people');
  expect(await why.innerText()).toContain('3,000 households ÷ 300 = 10');
  await page.keyboard.press('Escape');
  expect(await page.getByText('not assessed').count()).toBe(0);
  await press(page, page.getByRole('link', { name: 'Sheets' }));
  const paper = page.getByRole('table').first();
  await expect
    .poll(() => paper.innerText())
    .toMatch(/Planned[\s\S]*Public health physicians[\s\S]*?persons\s+4\s+4\s+0\s+met/);
  const said = await paper.innerText();
  expect(said).not.toContain('Existing');
  expect(said).not.toMatch(/not assessed/i);
  expect(complaints).toEqual([]);
});
