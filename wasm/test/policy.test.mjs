/** Under every policy of the matrix: the program where it is allowed, the page's own help where not, and no violation of ours. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { POLICIES } from './support/policies.mjs';
import { relay } from './support/relay.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, onScreen, openWidget, submit, tab, tell } from './support/widget.mjs';

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

/** Every kind of screen once. */
async function journey(page) {
  await tell(page, 'ik word gediscrimineerd');
  await submit(page);
  await answerAll(page, PEOPLE.student);
  for (const view of ['words', 'tools']) {
    await tab(page, view);
    await onScreen(page, view);
    await page.fill('sv-wegwijzer input[type=search]', 'discriminatie');
    await page.click('sv-wegwijzer .search .result >> nth=0');
    await onScreen(page, 'entry');
  }
}

async function programRuns(page, url) {
  await openWidget(page, url, 'nl');
  await journey(page);
  assert.deepEqual(await page.seen.violations(), []);
  assert.deepEqual(page.seen.errors, []);
}

/**
 * The page's help stays whole and usable. The browser reports that it refused the program itself,
 * as nobody can find that out without trying; it has nothing else to report.
 */
async function helpStays(page, url) {
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('sv-wegwijzer').shadowRoot?.querySelector('.notice p'));
  assert.equal(await page.locator('sv-wegwijzer [data-screen]').count(), 0);
  const hidden = await page.locator('sv-wegwijzer a[href^="tel:"], sv-wegwijzer a[href^="mailto:"]').evaluateAll((links) =>
    links.filter((link) => !link.closest('details:not([open])') && !link.checkVisibility()).map((link) => link.href));
  assert.deepEqual(hidden, []);
  assert.ok(await page.isVisible('sv-wegwijzer a[href="tel:112"] >> nth=0'));
  assert.deepEqual((await page.seen.violations()).filter((violation) => !isProgram(violation, url)), []);
  assert.deepEqual(page.seen.errors.filter((error) => error.startsWith('pageerror')), []);
  await Promise.all([page.waitForURL(/rooster\.html$/), page.click('sv-wegwijzer .exit')]);
}

function isProgram(violation, url) {
  return /^script-src wasm-eval /.test(violation) || (violation.startsWith(`connect-src ${url}widget/`) && /\.(wasm|bundle|json)\b/.test(violation));
}

for (const [name, policy] of Object.entries(POLICIES)) {
  test(`${name}: ${policy.program ? 'the program runs' : 'the help of the page stays'}`, async () => {
    const server = await relay(portal.url, policy);
    const page = await openPage(browser);
    await (policy.program ? programRuns : helpStays)(page, server.url);
    await page.context().close();
    server.stop();
  });
}

test('the matrix sees a violation of ours', async () => {
  const server = await relay(portal.url, POLICIES["'self' with 'wasm-unsafe-eval'"]);
  const page = await openPage(browser);
  await openWidget(page, server.url, 'nl');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.querySelector('sv-wegwijzer').shadowRoot.append(style);
  });
  const [violation] = await page.seen.violations();
  assert.match(violation, /^style-src-elem inline/);
  assert.ok(!isProgram(violation, server.url));
  await page.context().close();
  server.stop();
});
