/** Taking a contact or the advice along: only when asked for, and never without saying what stays behind. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, openWidget, startQuestions } from './support/widget.mjs';

const CARD = 'sv-wegwijzer [data-channel="centrum-seksueel-geweld"]';
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

async function adviceOn(page) {
  await openWidget(page, portal.url, 'nl');
  await startQuestions(page);
  await answerAll(page, PEOPLE.student);
}

test('one contact is copied, as it is shown, and that is said', async () => {
  const page = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await adviceOn(page);
  await page.click(`${CARD} summary`);
  await page.click(`${CARD} .copy button`);
  await page.waitForSelector(`${CARD} .copy .help:not(:empty)`);
  const [name, number] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  assert.equal(name, await page.locator(`${CARD} h4`).textContent());
  assert.match(await page.locator(`${CARD} .ways a`).first().textContent(), new RegExp(number));
  assert.match(await page.locator('sv-wegwijzer [role=status]').textContent(), /Gekopieerd/);
  await page.context().close();
});

test('a browser that refuses says so, and one that cannot shows no button', async () => {
  const page = await openPage(browser);
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('no')) } }));
  await adviceOn(page);
  await page.click(`${CARD} summary`);
  await page.click(`${CARD} .copy button`);
  await page.waitForSelector(`${CARD} .copy .help:has-text("lukt hier niet")`);
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await adviceOn(page);
  assert.equal(await page.locator('sv-wegwijzer .copy').count(), 0);
  await page.context().close();
});

test('printing waits behind a line of warning, and paper holds the advice without the buttons', async () => {
  const page = await openPage(browser);
  await page.addInitScript(() => {
    globalThis.printed = 0;
    globalThis.print = () => {
      globalThis.printed += 1;
    };
  });
  await adviceOn(page);
  await page.click('sv-wegwijzer .printing summary');
  assert.equal(await page.evaluate(() => globalThis.printed), 0);
  assert.match(await page.locator('sv-wegwijzer .printing').textContent(), /kan het vinden/);
  await page.click('sv-wegwijzer .printing .button');
  assert.equal(await page.evaluate(() => globalThis.printed), 1);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.card.lead', '.emergency']) assert.ok(await page.isVisible(`sv-wegwijzer ${part}`), part);
  for (const part of ['.exit', '.tabs', '.printing', '.actions']) assert.ok(!(await page.isVisible(`sv-wegwijzer ${part}`)), part);
  await page.context().close();
});
