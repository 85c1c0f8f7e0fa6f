/** On ordinary servers: the wrong type, no compression, slow, damaged, missing. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { CLASSIC, MODULE, manifest, pageWith, startHost } from './support/host.mjs';
import { PEOPLE, answerAll, onScreen, startQuestions } from './support/widget.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Opens the page of a host that behaves in a certain way, looks, and leaves nothing behind. */
async function at(how, look, script = MODULE) {
  const host = await startHost({ pages: { '': pageWith(script), ...how.pages }, ...how });
  const page = await openPage(browser);
  try {
    await page.goto(host.url);
    await look(page, host);
  } finally {
    await page.context().close();
    host.stop();
  }
}

async function helpStays(page) {
  await page.waitForFunction(() => document.querySelector('sv-wegwijzer').mode === 'fallback');
  assert.ok(await page.isVisible('sv-wegwijzer .own a[href="tel:112"]'));
  assert.equal(await page.locator('sv-wegwijzer [data-screen]').count(), 0);
  assert.deepEqual(page.seen.errors.filter((error) => error.startsWith('pageerror')), []);
}

const sentAs = (host, pattern) => host.sent.filter(({ name }) => pattern.test(name));

for (const [name, script] of Object.entries({ module: MODULE, classic: CLASSIC })) {
  test(`the ${name} build works to the end, and asks each file once`, () => at({ brotli: true }, async (page, host) => {
    await onScreen(page, 'start');
    await startQuestions(page);
    await answerAll(page, PEOPLE.student);
    assert.deepEqual(sentAs(host, /wasm|bundle/).map(({ name: file }) => file.replace(/\.[0-9a-f]{10}\./, '.')).sort(), ['wegwijzer-hogeschool-zuiderlicht.bundle', 'wegwijzer.wasm']);
    assert.deepEqual(await page.seen.violations(), []);
    assert.deepEqual(page.seen.errors.filter((error) => !error.includes('favicon') && !error.includes('404')), []);
  }, script));
}

test('the wrong type for every file is no obstacle', () => at({ types: { '.wasm': 'text/plain', '.bundle': 'text/html' } }, (page) => onScreen(page, 'start')));

test('a server that does not compress: the loader takes the .gz and unpacks it', () => at({ pause: 2 }, async (page, host) => {
  await onScreen(page, 'start');
  const { named } = await manifest();
  for (const [plain, extension] of [['wegwijzer.wasm', 'wasm'], ['wegwijzer-hogeschool-zuiderlicht.bundle', 'bundle']]) {
    const { bytes, gzip } = named(plain);
    const [raw] = sentAs(host, new RegExp(`\\.${extension}$`));
    const [packed] = sentAs(host, new RegExp(`\\.${extension}\\.gz$`));
    assert.equal(packed.bytes, gzip);
    assert.ok(raw.bytes < bytes / 2, `${plain}: ${raw.bytes} of ${bytes} bytes were sent raw`);
  }
}));

test('a server that declares its .gz files as compressed is no obstacle', () => at({}, async (page) => {
  await page.route('**/*.gz', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(/\.gz$/, '') });
    await route.fulfill({ response });
  });
  await page.reload();
  await onScreen(page, 'start');
}));

test('a server without compression and without the .gz files is no obstacle', () => at({ change: (name, body) => (name.endsWith('.gz') ? null : body) }, (page) => onScreen(page, 'start')));

for (const brotli of [true, false]) {
  test(`while loading slowly progress only increases, up to the end (${brotli ? 'compressed by the server' : 'unpacked by the loader'})`, () => at({ brotli, pause: 25 }, async (page) => {
    const seen = await page.evaluate(() => new Promise((resolve) => {
      const values = [];
      const look = () => {
        const widget = document.querySelector('sv-wegwijzer');
        const bar = widget.shadowRoot?.querySelector('progress');
        if (bar && !bar.hidden && bar.hasAttribute('value')) values.push(bar.value);
        if (widget.mode === 'program') resolve(values);
        else requestAnimationFrame(look);
      };
      look();
    }));
    const steps = [...new Set(seen)];
    assert.ok(steps.length > 5, `${steps.length} different values`);
    assert.deepEqual(seen, seen.toSorted((a, b) => a - b));
    assert.ok(steps[0] < 0.4 && steps.at(-1) > 0.8 && steps.at(-1) <= 1, `${steps[0]} to ${steps.at(-1)}`);
  }));
}

test('the bar appears late, has a name, and moves nothing', () => at({ brotli: true, pause: 60 }, async (page) => {
  const bar = page.locator('sv-wegwijzer progress');
  await page.waitForFunction(() => document.querySelector('sv-wegwijzer').mode === 'loading');
  const before = await page.locator('.own').boundingBox();
  await bar.waitFor({ state: 'visible' });
  assert.equal(await bar.getAttribute('aria-label'), 'De wegwijzer wordt geladen');
  assert.deepEqual(await page.locator('.own').boundingBox(), before);
  await onScreen(page, 'start');
  assert.ok(!(await bar.isVisible()));
}));

const flip = (body) => {
  const damaged = Buffer.from(body);
  damaged[damaged.length >> 1] ^= 1;
  return damaged;
};

for (const [name, pattern] of Object.entries({ program: /\.wasm(\.gz)?$/, content: /\.bundle(\.gz)?$/ })) {
  test(`one wrong bit in the ${name}: the help of the page stays`, () => at({ change: (file, body) => (pattern.test(file) ? flip(body) : body) }, helpStays));
  test(`half of the ${name}: the help of the page stays`, () => at({ change: (file, body) => (pattern.test(file) ? body.subarray(0, body.length >> 1) : body) }, helpStays));
  test(`an error page instead of the ${name}: the help of the page stays`, () => at({ change: (file, body) => (pattern.test(file) ? Buffer.from('<html>502') : body) }, helpStays));
  test(`no ${name}: the help of the page stays`, () => at({ change: (file, body) => (pattern.test(file) ? null : body) }, helpStays));
}

test('a program that was exchanged for a good one of another release is refused too', () => at({
  change: (file, body) => (/\.wasm$/.test(file) ? Buffer.concat([body, Buffer.from([0, 3, 1, 120, 0])]) : /\.gz$/.test(file) ? null : body),
}, helpStays));

test('a page that may not run a program fetches none', () => at({ policy: "default-src 'self'" }, async (page, host) => {
  await helpStays(page);
  assert.deepEqual(sentAs(host, /wasm|bundle/), []);
}));
