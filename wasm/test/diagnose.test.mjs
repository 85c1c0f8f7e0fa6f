/** ?wegwijzer-diagnose: the element says what runs and why, and never what a person answers. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { CLASSIC, MODULE, pageWith, startHost } from './support/host.mjs';
import { violations } from './support/axe.mjs';
import { PEOPLE, answerAll, onScreen, tell } from './support/widget.mjs';

const REPORT = 'sv-wegwijzer .report';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function diagnose(how, look, chromium = browser) {
  const host = await startHost({ pages: { '': pageWith(how.script ?? MODULE) }, ...how });
  const page = await openPage(chromium);
  try {
    await page.goto(`${host.url}?wegwijzer-diagnose`);
    await page.waitForFunction(() => ['program', 'fallback'].includes(document.querySelector('sv-wegwijzer').mode));
    await look(page, await page.locator(REPORT).innerText());
  } finally {
    await page.context().close();
    host.stop();
  }
}

const REASONS = {
  'the policy forbids programs': [{ policy: "default-src 'self'" }, /'wasm-unsafe-eval'/],
  'the policy forbids fetching': [{ policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'" }, /connect-src http/],
  'the program is not there': [{ change: (name, body) => (name.includes('.wasm') ? null : body) }, /De server gaf een fout: wegwijzer.wasm: 404/],
  'the content is damaged': [{ change: (name, body) => (name.includes('.bundle') ? Buffer.from('x') : body) }, /hash klopt niet\): wegwijzer-hogeschool-zuiderlicht.bundle/],
};

for (const [name, [how, expected]] of Object.entries(REASONS)) {
  test(`it says so when ${name}`, () => diagnose(how, async (page, report) => {
    assert.match(report, /Alleen de hulp die in de pagina zelf staat/);
    await page.waitForFunction(([selector, source]) => new RegExp(source).test(document.querySelector('sv-wegwijzer').shadowRoot.querySelector(selector).innerText), ['.report', expected.source]);
  }));
}

test('it says so when the browser has no WebAssembly', async () => {
  const locked = await launch({ args: ['--js-flags=--jitless'] });
  await diagnose({}, (page, report) => assert.match(report, /geen WebAssembly/), locked);
  await locked.close();
});

test('it says how the files came, and which content runs', () => diagnose({ brotli: true }, (page, report) => {
  assert.match(report, /Het programma\./);
  assert.match(report, /wegwijzer\.wasm\s+gecomprimeerd door de server; hash klopt/);
  assert.match(report, /Hogeschool Zuiderlicht \(verzonnen\), \d{4}-\d\d-\d\d, versie/);
}));

test('it says that the loader unpacked, or that all was in the script', async () => {
  await diagnose({ script: CLASSIC }, (page, report) => assert.match(report, /server comprimeert niet/));
  await diagnose({ script: '<script defer src="wegwijzer-inline-hogeschool-zuiderlicht.js"></script>' }, (page, report) => assert.match(report, /zit in het script/));
});

test('a journey changes nothing in it, and it is accessible in both languages', () => diagnose({ brotli: true, policy: null }, async (page, before) => {
  assert.deepEqual(await violations(page), []);
  await tell(page, 'mijn begeleider schreeuwt tegen me');
  await page.click('sv-wegwijzer form button[type=submit]');
  await onScreen(page, 'question');
  await answerAll(page, PEOPLE.promovendus);
  assert.equal(await page.locator(REPORT).innerText(), before);
  await page.evaluate(() => document.querySelector('sv-wegwijzer').setAttribute('lang', 'en'));
  assert.match(await page.locator(REPORT).innerText(), /What runs\s+The program/);
}));

test('nobody else sees it', async () => {
  const host = await startHost({ pages: { '': pageWith(MODULE) } });
  const page = await openPage(browser);
  await page.goto(host.url);
  await onScreen(page, 'start');
  assert.equal(await page.locator(REPORT).innerText(), '');
  await page.context().close();
  host.stop();
});
