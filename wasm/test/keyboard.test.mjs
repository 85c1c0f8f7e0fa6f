/** From opening the page to advice with nothing but the keyboard. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { askedFact, onScreen, openWidget, screenName } from './support/widget.mjs';

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

const PERSON = { rol: 'student', positie: 'betrokkene', aard: 'discriminatie' };

/** What has the focus inside the widget, and whether one can see that it has. */
function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement;
    if (!element) return null;
    const rect = element.getBoundingClientRect();
    const seen = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
    const outlines = [element, element.closest('.option')].filter(Boolean).map((one) => getComputedStyle(one));
    return {
      name: element.textContent || element.value,
      value: element.value,
      tag: element.localName,
      class: element.className,
      heading: element.tabIndex === -1,
      outlined: outlines.some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2),
      covered: seen !== document.activeElement,
      outside: rect.bottom > innerHeight || rect.top < 0,
    };
  });
}

async function tabTo(page, wanted) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (!at) continue;
    assert.ok(at.outlined, `no visible focus on ${at.tag} "${at.name}"`);
    assert.ok(!at.covered && !at.outside, `focus is hidden on ${at.tag} "${at.name}"`);
    if (wanted(at)) return at;
  }
  throw new Error('not reachable with Tab');
}

for (const lang of ['nl', 'en']) {
  test(`keyboard alone leads to advice (${lang})`, async () => {
    const page = await openPage(browser);
    await openWidget(page, portal.url, lang);
    const first = await tabTo(page, () => true);
    assert.match(first.class, /exit/, 'leaving is the first stop');
    await tabTo(page, (at) => at.class.includes('choice'));
    await page.keyboard.press('Enter');
    await onScreen(page, 'question');

    for (let fact = await askedFact(page); fact; fact = await askedFact(page)) {
      assert.ok((await focused(page)).heading, `the heading of ${fact} has the focus`);
      await answerByKeyboard(page, PERSON[fact] ?? '-');
      await tabTo(page, (at) => at.class.includes('button main'));
      await page.keyboard.press('Enter');
      await page.waitForFunction((before) => document.querySelector('sv-wegwijzer').shadowRoot.querySelector('[data-screen]').dataset.fact !== before, fact);
    }

    assert.equal(await screenName(page), 'advice');
    assert.ok((await focused(page)).heading, 'the heading of the advice has the focus');
    const contact = await tabTo(page, (at) => at.tag === 'a');
    assert.ok(contact.name);
    await page.context().close();
  });
}

/** Radios are one stop with arrows inside; checkboxes are stops of their own. */
async function answerByKeyboard(page, value) {
  await tabTo(page, (at) => at.tag === 'input');
  for (let presses = 0; presses < 30; presses += 1) {
    const at = await focused(page);
    if (at.value === value) break;
    const radio = await page.evaluate(() => document.activeElement.shadowRoot.activeElement.type === 'radio');
    await page.keyboard.press(radio ? 'ArrowDown' : 'Tab');
  }
  const chosen = await page.evaluate(() => document.activeElement.shadowRoot.activeElement.checked);
  if (!chosen) await page.keyboard.press('Space');
}

test('every screen can be left again with the keyboard: back to the first screen', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await tabTo(page, (at) => at.class.includes('choice'));
  await page.keyboard.press('Enter');
  await onScreen(page, 'question');
  await page.keyboard.press('Shift+Tab');
  assert.equal((await focused(page)).tag, 'button');
  await page.keyboard.press('Enter');
  await onScreen(page, 'start');
  await page.context().close();
});
