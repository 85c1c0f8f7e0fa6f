/** What someone could find afterwards: in the profile on disk, in the tab, and in what the page's own scripts heard. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { filesAfter, found } from './support/profile.mjs';
import { relay } from './support/relay.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, onScreen, openWidget, startQuestions, submit, tab, tell } from './support/widget.mjs';

const WORDS = 'kraaienveer heeft mij verkracht';
const SEARCHED = 'groepsapp ganzenveer';
const TRACES = ['kraaienveer', 'verkracht', 'ganzenveer', ...Object.values(PEOPLE.student).flat().filter((value) => value.includes('-'))];

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

/** Own words, answers, advice, and a search. */
async function confide(page) {
  await tell(page, WORDS);
  await submit(page);
  await answerAll(page, PEOPLE.student);
  await tab(page, 'words');
  await onScreen(page, 'words');
  await page.fill('sv-wegwijzer input[type=search]', SEARCHED);
  await tab(page, 'guide');
  await onScreen(page, 'advice');
}

test('the profile on disk, its history database first, holds no word typed and no answer given', { timeout: 60_000 }, async () => {
  const files = await filesAfter(async (page) => {
    await openWidget(page, portal.url, 'nl');
    await confide(page);
    await Promise.all([page.waitForURL(/rooster\.html$/), page.click('sv-wegwijzer .exit')]);
    await page.goBack();
    await page.goto(new URL('timetable.html', portal.url).href);
  });
  const history = [...files.keys()].filter((name) => /(^|\/)History$/.test(name));
  assert.equal(history.length, 1);
  assert.deepEqual(found(new Map([[history[0], files.get(history[0])]]), ['rooster.html']).length, 1, 'that the page was visited is in the history, as the first screen says');
  assert.deepEqual(found(files, TRACES), []);
});

test('the look into the profile finds a trace where one is left', { timeout: 60_000 }, async () => {
  const files = await filesAfter(async (page) => {
    await openWidget(page, portal.url, 'nl');
    await page.evaluate(() => history.pushState(null, '', '#kraaienveer'));
    await page.evaluate(() => localStorage.setItem('answer', 'drie-dagen'));
    await page.goto(new URL('timetable.html', portal.url).href);
  });
  const hits = found(files, TRACES).join('\n');
  assert.match(hits, /History: kraaienveer/);
  assert.match(hits, /Local Storage.*: drie-dagen/);
});

/** A script of the page that listens to everything and notes where it came from and what it holds. */
async function eavesdrop(page) {
  await page.addInitScript(() => {
    globalThis.heard = [];
    const types = new Set(Object.keys(Object.getOwnPropertyDescriptors(HTMLElement.prototype)).filter((name) => name.startsWith('on')).map((name) => name.slice(2)));
    for (const type of [...types, 'focusin', 'focusout', 'search', 'compositionend', 'sv-ready', 'sv-fallback']) {
      document.addEventListener(type, (event) => {
        const inside = event.composedPath().some((node) => node instanceof ShadowRoot);
        if (inside || type.startsWith('sv-')) globalThis.heard.push([type, event.detail ?? null]);
      });
    }
  });
}

/** Moving over something is not a choice. */
const MOVING = /^(pointer|mouse)(over|out|move|enter|leave|rawupdate)|^(animation|transition|wheel|scroll|select)/;

test('scripts of the page hear that the widget is there, and nothing of what happens in it', async () => {
  const page = await openPage(browser);
  await eavesdrop(page);
  await openWidget(page, portal.url, 'nl');
  await confide(page);
  const heard = await page.evaluate(() => globalThis.heard);
  assert.deepEqual(heard.filter(([type]) => !MOVING.test(type)), [['sv-ready', null]]);
  await page.evaluate(() => document.querySelector('sv-wegwijzer').shadowRoot.querySelector('.title').dispatchEvent(new Event('waiting', { bubbles: true, composed: true })));
  assert.equal(await page.evaluate(() => globalThis.heard.at(-1)[0]), 'waiting', 'the script would hear what is not kept in');
  await page.context().close();
});

test('no field offers to be filled in or remembered', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  const fields = () => page.locator('sv-wegwijzer :is(input, textarea, select)').evaluateAll((all) => all.map(({ autocomplete, name, type }) => ({ autocomplete, type, named: name !== '' })));
  const seen = [];
  await page.click('sv-wegwijzer .choice >> nth=1');
  seen.push(...(await fields()));
  await openWidget(page, portal.url, 'nl');
  await startQuestions(page);
  seen.push(...(await fields()));
  for (const view of ['words', 'tools']) {
    await tab(page, view);
    await onScreen(page, view);
    seen.push(...(await fields()));
  }
  assert.ok(seen.length > 6);
  assert.deepEqual(seen.filter(({ autocomplete }) => autocomplete !== 'off'), []);
  assert.deepEqual(seen.filter(({ type, named }) => named && !['radio', 'checkbox'].includes(type)), []);
  await page.context().close();
});

test('a site that is opened from the widget does not learn where the person came from', async () => {
  const page = await openPage(browser);
  await page.context().route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }));
  const server = await relay(portal.url, { header: null, referrer: 'unsafe-url' });
  await openWidget(page, server.url, 'nl');
  await startQuestions(page);
  await answerAll(page, PEOPLE.student);
  const opened = page.context().waitForEvent('page');
  await page.locator('sv-wegwijzer a[href^="https:"]:visible').first().click();
  const other = await opened;
  await other.waitForLoadState();
  assert.deepEqual(await other.evaluate(() => [document.referrer, opener]), ['', null]);
  await page.context().close();
  server.stop();
});
