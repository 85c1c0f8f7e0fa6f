/** Where the program cannot run, the page's own help stays, with one polite sentence. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage, withPolicy } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { onScreen, openWidget } from './support/widget.mjs';

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

/** The help of the page is visible, callable, and the sentence is there; no exception was thrown. */
async function helpStays(page) {
  await page.waitForFunction(() => document.querySelector('sv-wegwijzer').shadowRoot.querySelector('.notice p'));
  assert.ok(await page.isVisible('sv-wegwijzer .numbers a[href="tel:112"]'));
  assert.ok((await page.locator('sv-wegwijzer .notice').textContent()).length > 20);
  assert.equal(await page.locator('sv-wegwijzer [data-screen]').count(), 0);
  assert.ok(await page.isVisible('sv-wegwijzer .exit'));
  assert.deepEqual(page.seen.errors.filter((error) => error.startsWith('pageerror')), []);
}

const FAILURES = {
  'the program does not arrive': (page) => page.route('**/*.wasm', (route) => route.abort()),
  'the content does not arrive': (page) => page.route('**/*.bundle', (route) => route.fulfill({ status: 404 })),
  'the content is damaged': (page) => page.route('**/*.bundle', (route) => route.fulfill({ body: 'not a bundle' })),
  'the program is damaged': (page) => page.route('**/*.wasm', (route) => route.fulfill({ body: 'not a program', contentType: 'application/wasm' })),
  'the glue does not arrive': (page) => page.route('**/wasm_exec.js', (route) => route.abort()),
  'the policy forbids WebAssembly': (page) => withPolicy(page, "default-src 'self'"),
};

for (const [name, fail] of Object.entries(FAILURES)) {
  test(`the page's own help stays: ${name}`, async () => {
    const page = await openPage(browser);
    await page.addInitScript(() => {
      globalThis.told = [];
      for (const type of ['sv-ready', 'sv-fallback']) document.addEventListener(type, (event) => globalThis.told.push([event.type, event.detail ?? null]));
    });
    await fail(page);
    await page.goto(portal.url);
    await helpStays(page);
    assert.deepEqual(await page.evaluate(() => globalThis.told), [['sv-fallback', null]]);
    await page.context().close();
  });
}

test('a program that stops half-way leaves the help behind, not an empty box', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await page.evaluate(() => Object.defineProperty(WebAssembly.Memory.prototype, 'buffer', {
    get() {
      throw new Error('stopped');
    },
  }));
  await page.click('sv-wegwijzer .choice >> nth=0');
  await helpStays(page);
  await page.context().close();
});

test('without WebAssembly in the browser the help stays', async () => {
  const locked = await launch({ args: ['--js-flags=--jitless'] });
  const page = await openPage(locked);
  await page.goto(portal.url);
  assert.equal(await page.evaluate(() => typeof WebAssembly), 'undefined');
  await helpStays(page);
  await locked.close();
});

test('without script the help is simply there', async () => {
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(portal.url);
  assert.ok(await page.isVisible('sv-wegwijzer .numbers a[href="tel:112"]'));
  await page.context().close();
});

test('a server that sends another type is no obstacle', async () => {
  const page = await openPage(browser);
  await page.route('**/*.wasm', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/octet-stream' } });
  });
  await openWidget(page, portal.url, 'nl');
  await page.context().close();
});

test('a program that does not have its hash is not run', async () => {
  const page = await openPage(browser);
  await page.route((url) => url.pathname === '/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<sv-wegwijzer ', `<sv-wegwijzer program-integrity="sha384-${'A'.repeat(64)}" `);
    await route.fulfill({ response, body });
  });
  await page.goto(portal.url);
  await helpStays(page);
  await page.context().close();
});

test('someone who is reading the page\'s help keeps it, and can open the widget', async () => {
  const page = await openPage(browser);
  let arrive;
  const arrived = new Promise((resolve) => {
    arrive = resolve;
  });
  await page.route('**/*.wasm', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(portal.url);
  await page.focus('sv-wegwijzer .numbers a[href="tel:112"]');
  arrive();
  await page.waitForSelector('sv-wegwijzer .notice .button');
  assert.ok(await page.isVisible('sv-wegwijzer .numbers'));
  await page.click('sv-wegwijzer .notice .button');
  await onScreen(page, 'start');
  assert.ok(!(await page.isVisible('sv-wegwijzer .numbers')));
  await page.context().close();
});
