/** No accessibility violation in any view or state, in both languages, light and dark. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './support/axe.mjs';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { states } from './support/states.mjs';
import { openWidget } from './support/widget.mjs';

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
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing (${lang}, ${colorScheme})`, async () => {
      const page = await openPage(browser, { colorScheme, reducedMotion: 'reduce' });
      const found = [];
      for await (const state of states(page, portal.url, lang)) {
        found.push(...(await violations(page)).map((violation) => `${state}: ${violation}`));
      }
      assert.deepEqual(found, []);
      await page.context().close();
    });
  }
}

test('the shadow root is open, so that a checker sees inside, and axe finds a seeded fault there', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await page.evaluate(() => {
    const root = document.querySelector('sv-wegwijzer').shadowRoot;
    root.querySelector('.title').after(document.createElement('button'), document.createElement('input'));
  });
  const found = (await violations(page)).join('\n');
  assert.match(found, /button-name/);
  assert.match(found, /label/);
  await page.context().close();
});
