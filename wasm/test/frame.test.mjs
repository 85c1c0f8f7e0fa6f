/** In an iframe of another site, with the sandbox that the documentation gives. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startHost } from './support/host.mjs';
import { ROOT } from './support/server.mjs';
import { PEOPLE, answerAll, onScreen, startQuestions, tab } from './support/widget.mjs';

const SANDBOX = readFileSync(join(ROOT, 'wasm/README.md'), 'utf8').match(/sandbox="([^"]+)"/)[1];
const WORDS = ['allow-forms', 'allow-same-origin', 'allow-top-navigation-by-user-activation'];
const FRAME = 'wegwijzer-hogeschool-zuiderlicht.nl.frame.html';

let browser;
let inner;
let outer;
before(async () => {
  browser = await launch();
  inner = await startHost({ policy: null });
  const around = (query = '', sandbox = SANDBOX) => `<!doctype html><html lang="nl"><title>Cursus</title><h1>Cursus</h1>
    <iframe title="Hulp" width="700" height="400" sandbox="${sandbox}" src="${inner.url}${FRAME}${query}"></iframe>
    <script>
      const frame = document.querySelector('iframe');
      globalThis.heard = [];
      addEventListener('message', ({ source, data }) => {
        if (source !== frame.contentWindow) return;
        heard.push(data);
        if (data?.subject === 'lti.frameResize') frame.style.height = data.height + 'px';
      });
    </script>`;
  outer = await startHost({ policy: null, pages: { course: around(), words: around('?view=words'), open: around().replace(/sandbox="[^"]+"/, ''), ...Object.fromEntries(WORDS.map((word) => [word, around('', SANDBOX.replace(word, ''))])) } });
  outer.url = outer.url.replace('127.0.0.1', 'localhost');
});
after(async () => {
  await browser.close();
  inner.stop();
  outer.stop();
});

async function open(path = 'course') {
  const page = await openPage(browser);
  await page.goto(outer.url + path);
  const frame = page.frames().find((one) => one.url().includes(FRAME));
  return { page, frame };
}

/** The page around the frame goes to the exit of the institution; the tests have no network to arrive there. */
const gone = (page) => page.waitForEvent('request', {
  predicate: (request) => request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url().startsWith('https://www.zuiderlicht.example/'),
});

test('a whole journey works inside the sandbox', async () => {
  const { page, frame } = await open();
  await onScreen(frame, 'start');
  await startQuestions(frame);
  await answerAll(frame, PEOPLE.student);
  await tab(frame, 'tools');
  await onScreen(frame, 'tools');
  assert.deepEqual(page.seen.errors.filter((error) => !error.includes('favicon') && !error.includes('404')), []);
  await page.context().close();
});

test('the frame says how high it would like to be, never higher than most of the screen', async () => {
  const { page, frame } = await open();
  await onScreen(frame, 'start');
  await page.waitForFunction(() => globalThis.heard.length > 0);
  await tab(frame, 'words');
  await onScreen(frame, 'words');
  const { heard, most } = await page.evaluate(() => ({ heard: globalThis.heard, most: screen.availHeight * 0.85 + 100 }));
  for (const message of heard) {
    assert.deepEqual(Object.keys(message), ['subject', 'height']);
    assert.equal(message.subject, 'lti.frameResize');
    assert.ok(message.height % 100 === 0 && message.height <= most, String(message.height));
  }
  const box = await page.locator('iframe').boundingBox();
  assert.ok(Math.abs(box.height - heard.at(-1).height) <= 4);
  await page.context().close();
});

for (const [name, path] of [['with the sandbox', 'course'], ['without a sandbox', 'open']]) {
  test(`leaving takes the whole page away, not only the frame (${name})`, async () => {
    const { page, frame } = await open(path);
    await onScreen(frame, 'start');
    await Promise.all([gone(page), frame.click('sv-wegwijzer .exit')]);
    await page.context().close();
  });
}

test('Shift three times takes the whole page away, once one has been in the frame', async () => {
  const { page, frame } = await open();
  await onScreen(frame, 'start');
  await startQuestions(frame);
  const leaving = gone(page);
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
  await leaving;
  await page.context().close();
});

test('the address of the frame can ask for a part', async () => {
  const { page, frame } = await open('words');
  await onScreen(frame, 'words');
  await page.context().close();
});

test('without allow-forms no question can be answered: the word is needed', async () => {
  const { page, frame } = await open('allow-forms');
  await onScreen(frame, 'start');
  await startQuestions(frame);
  const fact = await frame.getAttribute('sv-wegwijzer [data-screen]', 'data-fact');
  await frame.check('sv-wegwijzer input[value="-"]');
  await frame.click('sv-wegwijzer form button[type=submit]');
  await page.waitForTimeout(300);
  assert.equal(await frame.getAttribute('sv-wegwijzer [data-screen]', 'data-fact'), fact);
  await page.context().close();
});

test('without allow-same-origin the help of the page stays: the word is needed', async () => {
  const { page, frame } = await open('allow-same-origin');
  await page.waitForLoadState('networkidle');
  assert.equal(await frame.locator('sv-wegwijzer [data-screen]').count(), 0);
  assert.ok(await frame.isVisible('sv-wegwijzer a[href="tel:112"]'));
  await page.context().close();
});

test('where the page around may not be taken away, the frame at least leaves', async () => {
  const { page, frame } = await open('allow-top-navigation-by-user-activation');
  await onScreen(frame, 'start');
  const leaving = page.waitForEvent('request', (request) => request.isNavigationRequest() && request.url().startsWith('https://www.zuiderlicht.example/'));
  await frame.click('sv-wegwijzer .exit');
  assert.notEqual((await leaving).frame(), page.mainFrame());
  await page.context().close();
});
