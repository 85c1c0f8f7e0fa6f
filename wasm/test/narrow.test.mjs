/** At 320 CSS pixels, which is also 400 % zoom: nothing to scroll sideways, targets large enough. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { states } from './support/states.mjs';

/** WCAG 1.4.12: what readers may set without losing anything. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

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

/** What sticks out of the window, by name. */
function tooWide(page) {
  return page.evaluate(() => {
    const root = document.querySelector('sv-wegwijzer').shadowRoot;
    const visible = (element) => element.checkVisibility() && !element.closest('.quiet');
    const out = [...root.querySelectorAll('*')].filter((element) => visible(element) && element.getBoundingClientRect().right > innerWidth + 0.5);
    const page = document.documentElement.scrollWidth > innerWidth ? [`the page: ${document.documentElement.scrollWidth}`] : [];
    return [...page, ...out.map((element) => `${element.localName}.${element.className} ${element.textContent.slice(0, 30)}`)];
  });
}

/** Buttons and links under 24 CSS pixels; a link inside a sentence is exempt. */
function tooSmall(page) {
  return page.evaluate(() => {
    const root = document.querySelector('sv-wegwijzer').shadowRoot;
    const targets = [...root.querySelectorAll('button, summary, .ways a, .emergency a, .option')].filter((element) => element.checkVisibility());
    return targets.filter((element) => element.getBoundingClientRect().height < 24).map((element) => `${element.localName} ${element.textContent}`);
  });
}

for (const lang of ['nl', 'en']) {
  test(`nothing sticks out at 320 pixels (${lang})`, async () => {
    const page = await openPage(browser, { viewport: { width: 320, height: 640 } });
    const faults = [];
    for await (const state of states(page, portal.url, lang)) {
      faults.push(...[...(await tooWide(page)), ...(await tooSmall(page))].map((fault) => `${state}: ${fault}`));
    }
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}

test('nor with the text spacing that readers may set', async () => {
  const page = await openPage(browser, { viewport: { width: 320, height: 640 } });
  const faults = [];
  for await (const state of states(page, portal.url, 'nl')) {
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const root = document.querySelector('sv-wegwijzer').shadowRoot;
      if (!globalThis.spaced) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      globalThis.spaced = true;
    }, SPACING);
    faults.push(...(await tooWide(page)).map((fault) => `${state}: ${fault}`));
  }
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('the check sees what sticks out', async () => {
  const page = await openPage(browser, { viewport: { width: 320, height: 640 } });
  for await (const state of states(page, portal.url, 'nl')) {
    assert.equal(state, 'start');
    await page.evaluate(() => {
      const wide = document.createElement('p');
      wide.textContent = 'x'.repeat(200);
      wide.style.overflowWrap = 'normal';
      document.querySelector('sv-wegwijzer').shadowRoot.querySelector('.title').after(wide);
    });
    assert.notDeepEqual(await tooWide(page), []);
    break;
  }
  await page.context().close();
});
