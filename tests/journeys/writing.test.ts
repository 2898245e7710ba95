// A paper of one's own from an empty form to the paper that cites it: written in the sentence, tried, put into the plan, without a mouse.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fill, press, tabTo } from './keyboard.ts';
import { openProfile } from './profile.ts';
import { settled } from './settled.ts';
import { openWatchedPage } from './watched-page.ts';

/** Finds by what is typed, and takes the first, once it is what Enter would take. */
async function find(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
  await page.getByRole('listbox').getByRole('option', { selected: true }).waitFor();
  await page.keyboard.press('Enter');
}

test('one sentence becomes a rule of the plan, cited on its sheets, and is still there after a reload', async () => {
  const { page, url, complaints } = await openWatchedPage(await openProfile({ locale: 'en-US' }));
  await page.goto(`${url}#/rules/write/new`);
  await fill(page, 'Title', 'Interim rules on premises');
  await press(page, page.getByRole('button', { name: 'Begin writing' }));
  await press(page, page.getByRole('button', { name: 'Write another provision' }));
  const sentence = page.getByRole('group', { name: 'The sentence of the provision' });
  await find(page, sentence.getByRole('combobox', { name: 'Measure' }), 'indoor service');
  await tabTo(page, sentence.getByRole('textbox', { name: 'Figure' }));
  await page.keyboard.type('25');
  await find(page, sentence.getByRole('combobox', { name: 'What is counted' }), 'households');
  await tabTo(page, sentence.getByRole('textbox', { name: 'For every' }));
  await page.keyboard.type('100');
  const back = page.getByRole('group', { name: 'Read back' });
  await back.getByText('at least 25 m² per 100 households; mandatory').waitFor();
  await fill(page, 'Section', 'Article 3');
  await press(page, page.getByRole('button', { name: 'Take these as its words' }));
  await press(page, page.getByRole('button', { name: 'Take', exact: true }).first());
  await press(page, page.getByRole('button', { name: /Paper · Issuer/ }));
  const issuer = page.getByRole('group', { name: 'Issuer' }).getByRole('textbox').first();
  await tabTo(page, issuer);
  await page.keyboard.type('Rongcheng');
  const changes = page.getByRole('region', { name: 'Numbers it would change' });
  await expect
    .poll(() => changes.innerText())
    .toMatch(/3 results change[\s\S]*364 m²[\s\S]*455 m²/);
  await press(page, page.getByRole('button', { name: 'Put into this plan' }));
  await page.getByText('in this plan', { exact: true }).waitFor();
  await page.goto(`${url}#/sheet`);
  await settled(page);
  const paper = page.getByRole('table').filter({ hasText: 'entered by the user' });
  await expect.poll(() => paper.first().innerText()).toContain('Interim rules on premises');
  await page.goto(`${url}#/rules/write`);
  await page.reload();
  await page.getByRole('link', { name: /Interim rules on premises.*1 provision/ }).waitFor();
  expect(complaints).toEqual([]);
});
