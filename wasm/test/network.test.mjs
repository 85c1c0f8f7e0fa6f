/** After loading not one request, and never one to another origin. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, onScreen, openWidget, startQuestions, submit, tab, tell } from './support/widget.mjs';

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

/** Own words, questions, advice, a changed answer, and both lists with a search and an entry. */
async function wholeJourney(page) {
  await tell(page, 'ik word gediscrimineerd');
  await submit(page);
  await onScreen(page, 'question', 'advice');
  await answerAll(page, PEOPLE.student);
  for (const view of ['words', 'tools']) {
    await tab(page, view);
    await onScreen(page, view);
    await page.fill('sv-wegwijzer input[type=search]', 'discriminatie');
    await page.click('sv-wegwijzer .search .result >> nth=0');
    await onScreen(page, 'entry');
  }
  await tab(page, 'guide');
  await onScreen(page, 'advice');
}

test('a whole journey makes no request, and works without a network', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await page.waitForLoadState('networkidle');
  const loaded = page.seen.requests.length;
  assert.ok(loaded > 5, 'the log sees requests at all');
  await page.context().setOffline(true);
  await wholeJourney(page);
  assert.deepEqual(page.seen.requests.slice(loaded), []);
  const origin = new URL(portal.url).origin;
  assert.deepEqual(page.seen.requests.filter((url) => new URL(url).origin !== origin), []);
  await page.context().close();
});

test('the log would see a request', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await page.waitForLoadState('networkidle');
  const loaded = page.seen.requests.length;
  await page.evaluate(() => fetch('/sun.svg'));
  assert.equal(page.seen.requests.length, loaded + 1);
  await page.context().close();
});

test('nothing stays behind in the tab: storage, address, title and history are untouched', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  const before = await traces(page);
  await startQuestions(page);
  await answerAll(page, PEOPLE.docent);
  assert.deepEqual(await traces(page), before);
  assert.deepEqual(before.stored, [0, 0, '', 0, 0, '']);
  await page.context().close();
});

function traces(page) {
  return page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    history: history.length,
    state: history.state,
    stored: [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length, window.name],
  }));
}
