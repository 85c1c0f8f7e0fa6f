/** The release: what the manifest says is true, and the builds that carry everything fetch nothing. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { launch, openPage } from './support/browser.mjs';
import { DIST, manifest, pageWith, startHost } from './support/host.mjs';
import { PEOPLE, answerAll, onScreen, startQuestions, tab } from './support/widget.mjs';

const ALONE = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const read = (name) => readFileSync(join(DIST, name));
const hash = (algorithm, bytes, form) => createHash(algorithm).update(bytes).digest(form);

test('sizes and hashes in the manifest are those of the files', async () => {
  const { files } = await manifest();
  assert.ok(files.length > 20);
  for (const { file, stable, bytes, gzip, brotli, integrity } of files) {
    for (const name of [file, stable].filter(Boolean)) {
      const text = read(name);
      assert.equal(text.length, bytes, name);
      assert.equal(`sha384-${hash('sha384', text, 'base64')}`, integrity, name);
      assert.equal(statSync(join(DIST, `${name}.gz`)).size, gzip, name);
      assert.equal(statSync(join(DIST, `${name}.br`)).size, brotli, name);
      assert.deepEqual(gunzipSync(read(`${name}.gz`)), text, name);
      assert.deepEqual(brotliDecompressSync(read(`${name}.br`)), text, name);
    }
  }
});

test('SHA256SUMS names every file, and its sum', () => {
  const lines = read('SHA256SUMS').toString().trim().split('\n').map((line) => line.split('  '));
  for (const [sum, name] of lines) assert.equal(hash('sha256', read(name), 'hex'), sum, name);
  assert.deepEqual(lines.map(([, name]) => name).sort(), readdirSync(DIST).filter((name) => name !== 'SHA256SUMS').sort());
});

test('every kind of build is there', async () => {
  const { files } = await manifest();
  const kinds = new Set(files.map(({ build }) => build));
  for (const kind of ['program', 'content', 'module', 'classic', 'inline', 'single', 'frame', 'offline', 'types']) assert.ok(kinds.has(kind), kind);
});

test('the integrity of the manifest works in a page, and a wrong one stops the script', async () => {
  const { named } = await manifest();
  const { file, integrity } = named('wegwijzer.js');
  const tag = (value) => pageWith(`<script type="module" src="${file}" integrity="${value}"></script>`);
  const host = await startHost({ pages: { '': tag(integrity), wrong: tag(`sha384-${'A'.repeat(64)}`) } });
  const page = await openPage(browser);
  await page.goto(host.url);
  await onScreen(page, 'start');
  await page.goto(`${host.url}wrong`, { waitUntil: 'networkidle' });
  assert.equal(await page.evaluate(() => customElements.get('sv-wegwijzer')), undefined);
  assert.ok(await page.isVisible('.own'));
  await page.context().close();
  host.stop();
});

test('the inline build needs no connection: connect-src is none', async () => {
  const host = await startHost({ pages: { '': pageWith('<script defer src="wegwijzer-inline-hogeschool-zuiderlicht.js"></script>', '') }, policy: ALONE });
  const page = await openPage(browser);
  await page.goto(host.url);
  await onScreen(page, 'start');
  await startQuestions(page);
  await answerAll(page, PEOPLE.student);
  assert.ok(await page.locator('sv-wegwijzer [data-channel="vertrouwenspersoon-studenten"]').count());
  assert.deepEqual(await page.seen.violations(), []);
  assert.deepEqual(host.sent.map(({ name }) => name).filter((name) => name !== 'favicon.ico'), ['', 'wegwijzer-inline-hogeschool-zuiderlicht.js']);
  await page.context().close();
  host.stop();
});

for (const [name, lang] of [['wegwijzer', 'nl'], ['wegwijzer-universiteit-oosterveen', 'en']]) {
  test(`the single page runs from a disk without a network (${name}, ${lang})`, async () => {
    const page = await openPage(browser, { offline: true });
    const address = pathToFileURL(join(DIST, `${name}.${lang}.single.html`)).href;
    await page.goto(address);
    await onScreen(page, 'start');
    assert.equal(await page.getAttribute('html', 'lang'), lang);
    await startQuestions(page);
    await answerAll(page, PEOPLE.promovendus);
    for (const view of ['words', 'tools']) {
      await tab(page, view);
      await onScreen(page, view);
    }
    assert.deepEqual(page.seen.requests, [address]);
    assert.deepEqual(page.seen.errors, []);
    assert.deepEqual(await page.seen.violations(), []);
    await page.context().close();
  });
}

test('without script the single page still gives its numbers', async () => {
  const page = await openPage(browser, { offline: true, javaScriptEnabled: false });
  await page.goto(pathToFileURL(join(DIST, 'wegwijzer.nl.single.html')).href);
  assert.ok(await page.isVisible('sv-wegwijzer a[href="tel:112"]'));
  await page.context().close();
});
