/** A page that was put together carelessly: script late or twice, elements moved, many at once. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { CLASSIC, MODULE, pageWith, startHost } from './support/host.mjs';
import { onScreen, startQuestions } from './support/widget.mjs';

const COUNT_READY = `<script>globalThis.ready = 0; addEventListener('sv-ready', () => { ready += 1; });</script>`;

let browser;
let host;
before(async () => {
  browser = await launch();
  const page = (script, attributes) => pageWith(COUNT_READY + script, attributes);
  host = await startHost({ brotli: true, policy: null, pages: {
    bare: page(''), module: page(MODULE), twice: page(MODULE + MODULE + CLASSIC + CLASSIC), national: page(MODULE, ''),
    slow: page(MODULE, 'institution="academie-noorderkade"'),
  } });
});
after(async () => {
  await browser.close();
  host.stop();
});

async function open(path) {
  host.sent.length = 0;
  const page = await openPage(browser);
  await page.goto(host.url + path);
  return page;
}

async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  assert.deepEqual(page.seen.errors.filter((error) => !error.includes('404')), []);
}

const sent = (pattern) => host.sent.filter(({ name }) => pattern.test(name)).length;

test('module and classic script, each twice: one registration and one program', async () => {
  const page = await open('twice');
  await onScreen(page, 'start');
  await settled(page);
  assert.deepEqual([sent(/\.wasm/), sent(/\.bundle/), await page.evaluate(() => globalThis.ready)], [1, 1, 1]);
  await page.context().close();
});

test('a script that comes late upgrades what is there, with the properties it was given', async () => {
  const page = await open('bare');
  await page.evaluate(() => {
    const widget = document.querySelector('sv-wegwijzer');
    widget.view = 'words';
    widget.headingLevel = 3;
    const script = document.createElement('script');
    script.src = 'wegwijzer-classic.js';
    document.head.append(script);
  });
  await onScreen(page, 'words');
  assert.equal(await page.getAttribute('sv-wegwijzer', 'heading-level'), '3');
  assert.equal(await page.evaluate(() => Object.hasOwn(document.querySelector('sv-wegwijzer'), 'view')), false);
  await settled(page);
  await page.context().close();
});

test('six elements with two contents share one program', async () => {
  const page = await open('module');
  await page.evaluate(() => {
    for (const institution of ['hogeschool-zuiderlicht', 'academie-noorderkade', 'academie-noorderkade', 'hogeschool-zuiderlicht', 'academie-noorderkade']) {
      const widget = document.createElement('sv-wegwijzer');
      widget.institution = institution;
      document.querySelector('main').append(widget);
    }
  });
  await page.waitForFunction(() => globalThis.ready === 6);
  await settled(page);
  assert.deepEqual([sent(/\.wasm/), sent(/\.bundle/)], [1, 2]);
  await page.context().close();
});

test('taken out while loading and put back elsewhere it starts once', async () => {
  const page = await openPage(browser);
  let arrive;
  const arrived = new Promise((resolve) => {
    arrive = resolve;
  });
  await page.route('**/*.bundle', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`${host.url}module`);
  await page.waitForFunction(() => document.querySelector('sv-wegwijzer').mode === 'loading');
  await page.evaluate(() => {
    const widget = document.querySelector('sv-wegwijzer');
    widget.remove();
    document.body.append(widget);
    widget.remove();
    document.body.prepend(widget);
  });
  arrive();
  await onScreen(page, 'start');
  await startQuestions(page);
  await settled(page);
  assert.equal(await page.evaluate(() => globalThis.ready), 1);
  assert.equal(await page.locator('sv-wegwijzer [data-screen]').getAttribute('data-screen'), 'question');
  await page.context().close();
});

test('taken out for good while loading it says nothing', async () => {
  const page = await open('bare');
  await page.evaluate(() => new Promise((resolve) => {
    const widget = document.querySelector('sv-wegwijzer');
    const script = document.createElement('script');
    script.src = 'wegwijzer-classic.js';
    script.onload = () => {
      widget.dispatchEvent(new FocusEvent('focusin'));
      widget.remove();
      resolve();
    };
    document.head.append(script);
  }));
  await settled(page);
  assert.equal(await page.evaluate(() => globalThis.ready), 0);
  await page.context().close();
});

for (const [name, wake] of Object.entries({
  'the first focus': (page) => page.focus('.own a'),
  'the first tap': (page) => page.locator('sv-wegwijzer').dispatchEvent('pointerover'),
})) {
  test(`it loads on ${name}, without waiting for rest`, async () => {
    const page = await openPage(browser);
    await page.addInitScript(() => {
      globalThis.requestIdleCallback = () => 0;
    });
    await page.goto(`${host.url}national`);
    await page.waitForTimeout(400);
    assert.equal(await page.evaluate(() => document.querySelector('sv-wegwijzer').mode), 'waiting');
    await wake(page);
    await page.waitForFunction(() => document.querySelector('sv-wegwijzer').mode === 'program');
    await page.context().close();
  });
}

test('other content while loading: the last wish counts', async () => {
  const page = await open('slow');
  await page.waitForFunction(() => document.querySelector('sv-wegwijzer').mode !== 'waiting');
  await page.evaluate(() => document.querySelector('sv-wegwijzer').setAttribute('institution', 'hogeschool-zuiderlicht'));
  await page.waitForFunction(() => document.querySelector('sv-wegwijzer').shadowRoot.querySelector('.emergency').textContent.includes('085'));
  await settled(page);
  await page.context().close();
});
