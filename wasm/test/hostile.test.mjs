/** Hostile institution files: nothing in them runs, and nothing national hides behind them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { hostileBundles } from './support/hostile.mjs';
import { relay } from './support/relay.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, onScreen, openWidget, shownSteps, startQuestions, tab } from './support/widget.mjs';

let browser;
let portal;
let server;
before(async () => {
  portal = await startPortal();
  server = await relay(portal.url, { header: null });
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.stop();
  portal.stop();
});

/** Without any policy, so that only the widget itself stands in the way. */
async function openHostile(bundle) {
  const page = await openPage(browser, { viewport: { width: 320, height: 640 } });
  await page.route('**/*.bundle', (route) => route.fulfill({ body: bundle, contentType: 'application/octet-stream' }));
  page.on('dialog', (dialog) => page.seen.errors.push(`dialog ${dialog.message()}`));
  await openWidget(page, server.url, 'nl');
  return page;
}

/** Advice, unfolded, and an entry of the word list: every place where words of an institution stand. */
async function readAll(page) {
  await startQuestions(page);
  await answerAll(page, PEOPLE.student);
  await page.locator('sv-wegwijzer details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
  const steps = await shownSteps(page);
  const seen = await inSight(page);
  await tab(page, 'words');
  await onScreen(page, 'words');
  await page.fill('sv-wegwijzer input[type=search]', 'vertrouwenspersoon');
  await page.click('sv-wegwijzer .search .result >> nth=0');
  await onScreen(page, 'entry');
  return { steps: steps.map(({ channel }) => channel), seen };
}

/** The emergency line and every national number can be pressed, and no link or element is foreign. */
function inSight(page) {
  return page.evaluate(() => {
    const root = document.querySelector('sv-wegwijzer').shadowRoot;
    const line = root.querySelector('.emergency a[href="tel:112"]').getBoundingClientRect();
    const top = root.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    const wide = document.documentElement.scrollWidth > innerWidth;
    const foreign = [...root.querySelectorAll('script, style, link, meta, base, iframe, object, embed, img, form[action], [onclick], [onerror], [onload], [style]')].map((node) => node.outerHTML);
    const numbers = [...root.querySelectorAll('[data-channel] a[href^="tel:"]')].filter((link) => link.checkVisibility()).map((link) => link.href);
    return { pressed: top?.closest('a')?.href, wide, foreign, numbers: numbers.length };
  });
}

async function unharmed(page, honest) {
  const { steps, seen } = await readAll(page);
  assert.deepEqual(seen.foreign, []);
  assert.equal(seen.pressed, 'tel:112');
  assert.equal(seen.wide, false);
  assert.ok(seen.numbers >= honest.seen.numbers);
  assert.deepEqual(steps, honest.steps);
  assert.equal(await page.evaluate(() => globalThis.pwned), undefined);
  assert.deepEqual(page.seen.requests.filter((url) => new URL(url).origin !== new URL(server.url).origin), []);
  assert.deepEqual(page.seen.errors, []);
}

test('what an institution writes stays text', { timeout: 240_000 }, async (t) => {
  const page = await openPage(browser, { viewport: { width: 320, height: 640 } });
  await openWidget(page, portal.url, 'nl');
  const honest = await readAll(page);
  await page.context().close();
  const all = hostileBundles();
  assert.ok(all.length > 20);
  for (const { name, bundle } of all) {
    await t.test(name, async () => {
      const hostile = await openHostile(bundle);
      await unharmed(hostile, honest);
      await hostile.context().close();
    });
  }
});

test('the look finds what an attacker would put there', async () => {
  const page = await openPage(browser);
  await openWidget(page, server.url, 'nl');
  await startQuestions(page);
  await page.evaluate(() => {
    const root = document.querySelector('sv-wegwijzer').shadowRoot;
    const cover = document.createElement('p');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    root.append(cover);
  });
  const { foreign, pressed } = await inSight(page);
  assert.equal(foreign.length, 1);
  assert.equal(pressed, undefined);
  await page.context().close();
});
