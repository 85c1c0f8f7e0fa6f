/** No console message, no error, no policy violation, in any state and under a strict policy. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage, withPolicy } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { states } from './support/states.mjs';

const STRICT = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'";

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

for (const lang of ['nl', 'en']) {
  test(`every state is silent under a strict policy (${lang})`, async () => {
    const page = await openPage(browser);
    await withPolicy(page, STRICT);
    const violations = [];
    let count = 0;
    for await (const state of states(page, portal.url, lang)) {
      count += 1;
      violations.push(...(await page.seen.violations()).map((violation) => `${state}: ${violation}`));
    }
    assert.ok(count > 15, `${count} states seen`);
    assert.deepEqual(violations, []);
    assert.deepEqual(page.seen.errors, []);
    await page.context().close();
  });
}

test('the strict policy is in force: an inline style and innerHTML are refused and seen', async () => {
  const page = await openPage(browser);
  await withPolicy(page, STRICT);
  await page.goto(portal.url);
  const thrown = await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  assert.ok(thrown);
  assert.ok((await page.seen.violations()).length >= 1);
  assert.ok(page.seen.errors.length >= 1);
  await page.context().close();
});
