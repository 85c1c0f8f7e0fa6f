/** Zoomed in, with other spacing, and in forced colours: nothing is lost and everything can be told apart. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './support/axe.mjs';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, onScreen, openWidget, startQuestions } from './support/widget.mjs';

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

/** A screen of 1280 by 1024 at 400 %: the page has 320 by 256 pixels, each four times as large. */
test('at 400 % zoom everything is reached by scrolling down, and the focus is never covered', { timeout: 60_000 }, async () => {
  const page = await openPage(browser, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  await openWidget(page, portal.url, 'nl');
  await startQuestions(page);
  await answerAll(page, PEOPLE.student);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  const covered = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    covered.push(await page.evaluate(() => {
      const inner = document.querySelector('sv-wegwijzer').shadowRoot.activeElement;
      if (!inner || inner.closest('.bar')) return null;
      const box = inner.getBoundingClientRect();
      const points = [[box.x + 4, box.y + 4], [box.x + box.width / 2, box.y + box.height / 2], [box.right - 4, Math.min(box.bottom, innerHeight) - 4]];
      const seen = points.some(([x, y]) => inner.contains(inner.getRootNode().elementFromPoint(x, y)));
      return seen ? null : inner.textContent;
    }));
  }
  assert.deepEqual(covered.filter(Boolean), []);
  await page.context().close();
});

/** Text that is cut off by a box that does not grow. */
function cutOff(page) {
  return page.evaluate(() => {
    const root = document.querySelector('sv-wegwijzer').shadowRoot;
    const boxes = [...root.querySelectorAll('button, a, p, label, summary, legend, dd, li, h2, h3, h4')].filter((box) => box.checkVisibility() && !box.closest('.quiet'));
    return boxes.filter((box) => ['hidden', 'clip'].includes(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight + 1).map((box) => box.textContent);
  });
}

test('twice the text size and wider spacing cut nothing off', async () => {
  const page = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  await openWidget(page, portal.url, 'nl');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    const { shadowRoot } = document.querySelector('sv-wegwijzer');
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    document.documentElement.style.fontSize = '200%';
  });
  await startQuestions(page);
  assert.deepEqual(await cutOff(page), []);
  await answerAll(page, PEOPLE.docent);
  assert.deepEqual(await cutOff(page), []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.context().close();
});

test('in forced colours every control keeps an edge, the choice made shows, and the focus is seen', async () => {
  const page = await openPage(browser, { forcedColors: 'active' });
  await openWidget(page, portal.url, 'nl');
  await startQuestions(page);
  await page.focus('sv-wegwijzer input >> nth=0');
  await page.keyboard.press('ArrowDown');
  const seen = await page.evaluate(() => {
    const root = document.querySelector('sv-wegwijzer').shadowRoot;
    const edged = (selector) => [...root.querySelectorAll(selector)].every((control) => {
      const style = getComputedStyle(control);
      return Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none' && style.borderTopColor !== style.backgroundColor;
    });
    const option = getComputedStyle(root.querySelector('.option:has(:focus-visible)'));
    return { forced: matchMedia('(forced-colors: active)').matches, edged: edged('.button, .exit, .option'), outline: option.outlineStyle, signs: [...root.querySelectorAll('.sign')].every((sign) => getComputedStyle(sign).stroke !== getComputedStyle(sign.closest('button, a, p, li, form, div')).backgroundColor) };
  });
  assert.deepEqual(seen, { forced: true, edged: true, outline: 'solid', signs: true });
  assert.deepEqual(await violations(page), []);
  await answerAll(page, PEOPLE.student);
  await onScreen(page, 'advice');
  assert.deepEqual(await violations(page), []);
  await page.context().close();
});

test('nothing moves for who asked for less motion', async () => {
  const page = await openPage(browser, { reducedMotion: 'reduce' });
  await openWidget(page, portal.url, 'nl');
  const moving = () => page.locator('sv-wegwijzer :is(.choice, .button, .option, summary)').evaluateAll((all) => all.filter((each) => Number.parseFloat(getComputedStyle(each).transitionDuration) > 0).length);
  assert.equal(await moving(), 0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  assert.ok((await moving()) > 0, 'the look sees motion');
  await page.context().close();
});
