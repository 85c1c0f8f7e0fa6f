/** The word list and the tools: search finds, an entry opens, back returns, choices narrow. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { onScreen, openWidget, tab } from './support/widget.mjs';

const FIELD = 'sv-wegwijzer input[type=search]';
let browser;
let portal;
before(async () => {
  portal = await startPortal();
  browser = await launch();
});
after(async () => {
  await browser.close();
  portal.stop();
});

async function openView(lang, view) {
  const page = await openPage(browser);
  await openWidget(page, portal.url, lang);
  await tab(page, view);
  await onScreen(page, view);
  return page;
}

const ids = (page, within) => page.locator(`sv-wegwijzer ${within} .result`).evaluateAll((results) => results.map(({ dataset }) => dataset.id));

for (const [lang, query, wanted] of [['nl', 'seksuele intim', 'seksuele-intimidatie'], ['nl', 'disrciminatie', 'discriminatie'], ['en', 'sexual harassment', 'seksuele-intimidatie']]) {
  test(`words: "${query}" finds ${wanted}, which opens and closes (${lang})`, async () => {
    const page = await openView(lang, 'words');
    await page.locator(FIELD).pressSequentially(query);
    assert.ok((await ids(page, '.search')).slice(0, 3).includes(wanted));
    assert.ok(!(await page.isVisible('sv-wegwijzer .browse')), 'results take the place of the list');
    await page.click(`sv-wegwijzer .search [data-id="${wanted}"]`);
    await onScreen(page, 'entry');
    assert.equal(await page.locator('sv-wegwijzer .entry').getAttribute('data-id'), wanted);
    assert.ok(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.matches('.entry .title')), 'its heading has the focus');
    await page.click('sv-wegwijzer .back button');
    await onScreen(page, 'words');
    assert.equal(await page.inputValue(FIELD), query, 'the search is still there');
    await page.context().close();
  });
}

test('words: how much was found is said once typing rests, and gibberish finds nothing', async () => {
  const page = await openView('nl', 'words');
  await page.fill(FIELD, 'pesten');
  await page.waitForFunction(() => /\d+ gevonden/.test(document.querySelector('sv-wegwijzer').shadowRoot.querySelector('[role=status]').textContent));
  await page.fill(FIELD, 'xqzwvk');
  assert.deepEqual(await ids(page, '.search'), []);
  await page.fill(FIELD, '');
  assert.ok(await page.isVisible('sv-wegwijzer .browse'));
  await page.context().close();
});

test('words: from one word to the next and back along the same way', async () => {
  const page = await openView('nl', 'words');
  await page.fill(FIELD, 'seksuele intimidatie');
  await page.click('sv-wegwijzer .search [data-id="seksuele-intimidatie"]');
  await onScreen(page, 'entry');
  await page.click('sv-wegwijzer .entry .facts .chips button >> nth=0');
  await page.waitForFunction(() => document.querySelector('sv-wegwijzer').shadowRoot.querySelector('.entry').dataset.id !== 'seksuele-intimidatie');
  await page.click('sv-wegwijzer .back button');
  assert.equal(await page.locator('sv-wegwijzer .entry').getAttribute('data-id'), 'seksuele-intimidatie');
  await page.context().close();
});

test('tools: a choice narrows the list to the number it promised', async () => {
  const page = await openView('nl', 'tools');
  const all = (await ids(page, '.browse')).length;
  const select = page.locator('sv-wegwijzer .facets select').first();
  const option = await select.locator('option').nth(1).evaluate(({ value, textContent }) => ({ value, count: Number(textContent.match(/\((\d+)\)$/)[1]) }));
  assert.ok(option.count > 0 && option.count < all);
  await select.selectOption(option.value);
  assert.equal(new Set(await ids(page, '.browse')).size, option.count);
  assert.equal(await select.inputValue(), option.value);
  await page.context().close();
});

test('tools: an instrument says what you can do with it and links to its maker', async () => {
  const page = await openView('nl', 'tools');
  await page.click('sv-wegwijzer .browse summary >> nth=0');
  await page.click('sv-wegwijzer .browse .result >> nth=0');
  await onScreen(page, 'entry');
  assert.ok((await page.locator('sv-wegwijzer .entry .lead').textContent()).length > 10);
  const link = page.locator('sv-wegwijzer .entry a.button').first();
  assert.match(await link.getAttribute('href'), /^https:\/\//);
  assert.equal(await link.getAttribute('rel'), 'noreferrer noopener');
  await page.context().close();
});

test('the marks of a search stand where the words match', async () => {
  const page = await openView('nl', 'words');
  await page.fill(FIELD, 'intimidatie');
  const marks = await page.locator('sv-wegwijzer .search mark').allTextContents();
  assert.ok(marks.length > 0);
  for (const mark of marks) assert.match(mark.toLowerCase(), /intimid/);
  await page.context().close();
});
