/** In somebody else's page: twice, moved, removed, loaded twice, in another language or view. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, openWidget, screenName, shownSteps, startQuestions } from './support/widget.mjs';

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

test('two elements share one program and keep their answers apart', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await page.evaluate(() => new Promise((resolve) => {
    const other = document.createElement('sv-wegwijzer');
    for (const [name, value] of [['institution', 'hogeschool-zuiderlicht'], ['lang', 'en'], ['id', 'other']]) other.setAttribute(name, value);
    other.addEventListener('sv-ready', resolve);
    document.querySelector('main').append(other);
  }));
  assert.equal(page.seen.requests.filter((url) => url.endsWith('.wasm')).length, 1);
  assert.equal(page.seen.requests.filter((url) => url.endsWith('.bundle')).length, 1);
  await page.click('sv-wegwijzer:not(#other) .choice >> nth=0');
  assert.equal(await page.locator('#other [data-screen]').getAttribute('data-screen'), 'start');
  assert.equal(await page.locator('#other .root').getAttribute('lang'), 'en');
  assert.deepEqual(page.seen.errors, []);
  await page.context().close();
});

test('taken out and put back it starts empty', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await startQuestions(page);
  await answerAll(page, PEOPLE.student);
  await page.evaluate(() => new Promise((resolve) => {
    const widget = document.querySelector('sv-wegwijzer');
    const { parentNode } = widget;
    widget.remove();
    widget.addEventListener('sv-ready', resolve, { once: true });
    parentNode.append(widget);
  }));
  assert.equal(await screenName(page), 'start');
  assert.deepEqual(page.seen.errors, []);
  await page.context().close();
});

test('the module may be loaded twice under two names', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await page.evaluate(() => import('/widget/wegwijzer.js?again'));
  assert.deepEqual(page.seen.errors, []);
  await page.context().close();
});

test('language, view and heading level follow their attributes, and keep the answers', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await startQuestions(page);
  await answerAll(page, PEOPLE.zwijger);
  await page.evaluate(() => document.querySelector('sv-wegwijzer').setAttribute('lang', 'en'));
  assert.equal(await screenName(page), 'advice');
  assert.equal(await page.locator('sv-wegwijzer .title').textContent(), 'What you can do');
  await page.evaluate(() => document.querySelector('sv-wegwijzer').setAttribute('heading-level', '3'));
  assert.equal(await page.locator('sv-wegwijzer .title').evaluate((title) => title.localName), 'h3');
  await page.evaluate(() => document.querySelector('sv-wegwijzer').setAttribute('view', 'words'));
  assert.equal(await screenName(page), 'words');
  await page.context().close();
});

test('a copy that was forgotten for years says so, and shows national help alone', async () => {
  const page = await openPage(browser);
  await page.clock.setFixedTime(new Date('2031-03-03T10:00:00Z'));
  await openWidget(page, portal.url, 'nl');
  assert.match(await page.locator('sv-wegwijzer .notice').textContent(), /lang niet nagekeken/);
  await startQuestions(page);
  await answerAll(page, PEOPLE.student);
  const steps = await shownSteps(page);
  assert.ok(steps.some(({ channel }) => channel === 'centrum-seksueel-geweld'));
  assert.ok(!steps.some(({ channel }) => channel === 'vertrouwenspersoon-studenten'));
  await page.context().close();
});

test('a house style reaches inside, and a light page keeps a light widget in a dark system', async () => {
  const page = await openPage(browser, { colorScheme: 'dark', reducedMotion: 'reduce' });
  await openWidget(page, portal.url, 'nl');
  const look = () => page.locator('sv-wegwijzer .choice').first().evaluate((choice) => getComputedStyle(choice).backgroundColor);
  await page.evaluate(() => document.querySelector('sv-wegwijzer').style.setProperty('--sv-accent', 'rgb(1, 2, 3)'));
  assert.equal(await look(), 'rgb(1, 2, 3)');
  const surface = await page.evaluate(() => {
    const widget = document.querySelector('sv-wegwijzer');
    for (const name of ['surface', 'text', 'border']) widget.style.setProperty(`--sv-${name}`, 'initial');
    document.documentElement.style.colorScheme = 'light';
    return getComputedStyle(widget.shadowRoot.querySelector('.bar')).backgroundColor;
  });
  assert.equal(surface, 'rgb(255, 255, 255)');
  await page.context().close();
});
