/** What a screen reader says on the way from the first screen to advice, as golden files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { assertGolden } from './support/golden.mjs';
import { startPortal } from './support/server.mjs';
import { smallBundle, useSmall } from './support/small.mjs';
import { onScreen, openWidget } from './support/widget.mjs';

const READER = readFileSync(new URL('node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', import.meta.url), 'utf8');

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

/** Starts the reader inside the shadow root: from the page it does not find its way in. */
async function startReader(page) {
  await page.route('**/reader.js', (route) => route.fulfill({ body: READER, contentType: 'text/javascript' }));
  await page.evaluate(async () => {
    const { virtual } = await import('/reader.js');
    globalThis.reader = virtual;
  });
}

/** Everything that is said from the top of the widget to its end, once. */
function readOut(page) {
  return page.evaluate(async () => {
    const { reader } = globalThis;
    await reader.start({ container: document.querySelector('sv-wegwijzer').shadowRoot.querySelector('.root') });
    for (let steps = 0; steps < 300 && !/^end of region/.test(await reader.lastSpokenPhrase()); steps += 1) await reader.next();
    const log = await reader.spokenPhraseLog();
    await reader.stop();
    return log;
  });
}

/** What is announced while something happens that the reader did not ask for. */
function announced(page, press) {
  return page.evaluate(async (name) => {
    const { reader } = globalThis;
    const root = document.querySelector('sv-wegwijzer').shadowRoot;
    await reader.start({ container: root.querySelector('.root') });
    await reader.clearSpokenPhraseLog();
    if (name === 'Shift') {
      for (const type of ['keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
    } else {
      root.querySelector('form').requestSubmit();
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    const log = await reader.spokenPhraseLog();
    await reader.stop();
    return log;
  }, press);
}

for (const lang of ['nl', 'en']) {
  test(`the way to advice, spoken (${lang})`, { timeout: 60_000 }, async () => {
    const page = await openPage(browser);
    await useSmall(page, bundle);
    await openWidget(page, portal.url, lang);
    await startReader(page);
    const log = { start: await readOut(page), 'one press of Shift': await announced(page, 'Shift') };
    await page.click('sv-wegwijzer .choice >> nth=0');
    await onScreen(page, 'question');
    log.question = await readOut(page);
    log['a question left open'] = await announced(page, 'submit');
    await page.click('sv-wegwijzer .actions .plain');
    await onScreen(page, 'advice');
    log.advice = await readOut(page);
    assert.ok(log['one press of Shift'].some((phrase) => /Shift/.test(phrase)), 'the polite voice is heard');
    assert.ok(log['a question left open'].some((phrase) => /^assertive|alert/.test(phrase)), 'a mistake is heard at once');
    assertGolden(`spoken.${lang}.txt`, Object.entries(log).map(([name, phrases]) => `# ${name}\n${phrases.join('\n')}\n`).join('\n'));
    await page.context().close();
  });
}
