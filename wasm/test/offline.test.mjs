/** After one visit without a network: only where the page opted in, and gone when asked. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, onScreen, startQuestions } from './support/widget.mjs';

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

const kept = (page) => page.evaluate(async () => {
  const names = await caches.keys();
  const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return lists.flat().map(({ url }) => new URL(url).pathname);
});

async function visit() {
  const page = await openPage(browser);
  await page.addInitScript(() => {
    globalThis.kept = new Promise((resolve) => document.addEventListener('sv-kept', resolve));
  });
  await page.goto(new URL('offline.html', portal.url).href);
  await onScreen(page, 'start');
  await page.evaluate(() => globalThis.kept.then(() => true));
  return page;
}

test('after one visit the page works with the network off', async () => {
  const page = await visit();
  assert.deepEqual(page.seen.errors, []);
  assert.deepEqual(await page.seen.violations(), []);
  await page.context().setOffline(true);
  await page.goto(new URL('offline.html?from=bookmark', portal.url).href);
  await onScreen(page, 'start');
  await startQuestions(page);
  await answerAll(page, PEOPLE.student);
  await assert.rejects(page.goto(new URL('rooster.html', portal.url).href), 'a page that did not opt in is not kept');
  await page.context().close();
});

test('what is kept is the page and its files, and nothing of what a person answers', async () => {
  const page = await visit();
  const before = await kept(page);
  assert.ok(before.includes('/offline.html') && before.some((path) => path.endsWith('.wasm')) && before.some((path) => path.endsWith('.bundle')));
  await startQuestions(page);
  await answerAll(page, PEOPLE.docent);
  assert.deepEqual(await kept(page), before);
  await page.context().close();
});

test('a second visit replaces what was kept', async () => {
  const page = await visit();
  const before = await kept(page);
  await page.reload();
  await onScreen(page, 'start');
  await page.evaluate(() => globalThis.kept.then(() => true));
  assert.deepEqual((await kept(page)).sort(), before.sort());
  await page.context().close();
});

test('the copy can be taken off the device', async () => {
  const page = await visit();
  await page.click('#forget');
  await page.waitForSelector('text=De kopie is verwijderd.');
  assert.deepEqual(await kept(page), []);
  await page.context().setOffline(true);
  await assert.rejects(page.reload());
  await page.context().close();
});

test('a page that did not opt in leaves nothing', async () => {
  const page = await openPage(browser);
  await page.goto(portal.url);
  await onScreen(page, 'start');
  assert.deepEqual(await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]), [0, 0]);
  await page.context().close();
});
