/** No accessibility violation in any view or state, in both languages, in every house style, light, dark and in forced colours. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LOOKS_RULES, violations } from './support/axe.mjs';
import { launch, openPage } from './support/browser.mjs';
import { LOOKS, wear } from './support/looks.mjs';
import { startPortal } from './support/server.mjs';
import { states } from './support/states.mjs';
import { PAGES, onScreen, openWidget, unfoldHelp, withoutHelp } from './support/widget.mjs';

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

/** The violations of what is shown now: of every rule, and in every look of the rules that look at it. */
async function inEveryLook(page, state) {
  const found = (await violations(page)).map((violation) => `${state}: ${violation}`);
  for (const look of LOOKS) {
    await wear(page, look);
    found.push(...(await violations(page, 'sv-wegwijzer', LOOKS_RULES)).map((violation) => `${state}, ${look.name}: ${violation}`));
  }
  await wear(page, LOOKS[0]);
  return found;
}

/** What a person can see that no journey leads to. @yields {string} */
async function* aside(page, url, lang) {
  await page.goto(new URL(`${PAGES[lang]}?wegwijzer-diagnose`, url).href);
  await onScreen(page, 'start');
  yield 'the diagnosis';
  await page.clock.setFixedTime(new Date('2031-03-03T10:00:00Z'));
  await openWidget(page, url, lang);
  yield 'an outdated copy';
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(new URL(PAGES[lang], url).href);
  await page.waitForSelector('sv-wegwijzer .notice p');
  await unfoldHelp(page);
  yield 'the help of the page';
}

for (const lang of ['nl', 'en']) {
  test(`axe finds nothing (${lang})`, async () => {
    const page = await openPage(browser, { reducedMotion: 'reduce' });
    const found = [];
    for await (const state of states(page, portal.url, lang)) {
      await withoutHelp(page);
      found.push(...(await inEveryLook(page, state)));
    }
    for await (const state of aside(page, portal.url, lang)) found.push(...(await inEveryLook(page, state)));
    assert.deepEqual(found, []);
    await page.context().close();
  });
}

test('the looks are what they say', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  const seen = new Set();
  for (const look of LOOKS) {
    await wear(page, look);
    seen.add(await page.locator('sv-wegwijzer').evaluate((widget) => {
      const { color, backgroundColor, borderRadius } = getComputedStyle(widget.shadowRoot.querySelector('.choice'));
      return [color, backgroundColor, borderRadius, matchMedia('(forced-colors: active)').matches].join(' ');
    }));
  }
  assert.equal(seen.size, LOOKS.length);
  await page.context().close();
});

test('the shadow root is open, so that a checker sees inside, and axe finds faults put in there, in every look', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await withoutHelp(page);
  await page.evaluate(() => {
    const root = document.querySelector('sv-wegwijzer').shadowRoot;
    const faint = document.createElement('p');
    faint.textContent = 'Nauwelijks te lezen';
    faint.style.setProperty('color', 'color-mix(in srgb, currentcolor 20%, Canvas)');
    faint.style.setProperty('forced-color-adjust', 'none');
    root.querySelector('.title').after(document.createElement('button'), document.createElement('input'), faint);
  });
  const found = await inEveryLook(page, 'start');
  for (const rule of ['button-name', 'label']) assert.ok(found.some((line) => line.startsWith(`start: ${rule}: `)), rule);
  for (const { name } of LOOKS) assert.ok(found.some((line) => line.startsWith(`start, ${name}: color-contrast: `)), name);
  await page.context().close();
});
