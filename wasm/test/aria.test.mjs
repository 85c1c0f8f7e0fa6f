/** What assistive technology is told, in every view and state, as golden files. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { assertGolden } from './support/golden.mjs';
import { startPortal } from './support/server.mjs';
import { smallBundle, useSmall } from './support/small.mjs';
import { states } from './support/states.mjs';

const SEARCH = { nl: { words: 'pesten', tools: 'praatkaart', place: 'vertrouwenspersoon' }, en: { words: 'bullying', tools: 'talking card', place: 'confidential adviser' } };
let browser;
let portal;
let bundle;
before(async () => {
  bundle = smallBundle();
  portal = await startPortal();
  browser = await launch();
});
after(async () => {
  await browser.close();
  portal.stop();
});

for (const lang of ['nl', 'en']) {
  test(`the accessibility tree of every state (${lang})`, { timeout: 120_000 }, async () => {
    const page = await openPage(browser);
    await useSmall(page, bundle);
    const seen = [];
    for await (const state of states(page, portal.url, lang, SEARCH[lang])) {
      seen.push(`# ${state}\n${await page.locator('sv-wegwijzer').ariaSnapshot()}\n`);
    }
    assert.ok(seen.length > 15, `${seen.length} states seen`);
    assertGolden(`aria.${lang}.yml`, seen.join('\n'));
    await page.context().close();
  });
}
