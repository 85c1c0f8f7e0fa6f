/** On pages as in Drupal, TYPO3, WordPress, SharePoint, Brightspace and Canvas: the help and the widget stay whole. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './support/axe.mjs';
import { launch, openPage } from './support/browser.mjs';
import { faults, focusFaults } from './support/legible.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, onScreen, startQuestions, tab, unfoldHelp, withoutHelp } from './support/widget.mjs';

const HOSTS = ['brightspace', 'canvas', 'drupal', 'sharepoint', 'typo3', 'wordpress'];
const SIZES = [{ width: 1280, height: 900 }, { width: 320, height: 640 }];

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

const address = (host) => new URL(`hosts/${host}.html`, portal.url).href;

/** Everything that is wrong with what is shown now, wide and narrow. */
async function wrong(page, state) {
  const found = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    found.push(...(await faults(page)).map((fault) => `${state}, ${size.width}: ${fault}`));
  }
  return [...found, ...(await violations(page, 'sv-wegwijzer')).map((violation) => `${state}: ${violation}`)];
}

const WITHOUT = { 'no script at all': '**/wegwijzer.js', 'no program': '**/*.wasm' };

for (const host of HOSTS) {
  for (const [lack, file] of Object.entries(WITHOUT)) {
    test(`${host}: the help of the page is whole with ${lack}`, async () => {
      const page = await openPage(browser);
      await page.route(file, (route) => route.abort());
      await page.goto(address(host));
      if (lack === 'no program') await page.waitForSelector('sv-wegwijzer .notice p');
      await unfoldHelp(page);
      assert.deepEqual([...(await wrong(page, 'help')), ...(await focusFaults(page, 6))], []);
      await page.context().close();
    });
  }

  test(`${host}: the widget is whole, and leaving stays in view`, async () => {
    const page = await openPage(browser, { reducedMotion: 'reduce' });
    await page.goto(address(host));
    await onScreen(page, 'start');
    await withoutHelp(page);
    const found = [...(await wrong(page, 'start')), ...(await focusFaults(page, 8))];
    await startQuestions(page);
    found.push(...(await wrong(page, 'question')), ...(await focusFaults(page, 6)));
    await answerAll(page, PEOPLE.student);
    found.push(...(await wrong(page, 'advice')));
    await readToTheEnd(page);
    await tab(page, 'words');
    await onScreen(page, 'words');
    found.push(...(await wrong(page, 'words')));
    assert.deepEqual(found, []);
    assert.deepEqual(page.seen.errors, []);
    await page.context().close();
  });
}

/** Scrolls to the end, and waits until the button to leave is where it can be pressed. */
async function readToTheEnd(page) {
  await page.evaluate(() => [...document.querySelector('sv-wegwijzer').shadowRoot.querySelectorAll('.advice > section')].at(-1).scrollIntoView());
  await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('sv-wegwijzer');
    const exit = shadowRoot.querySelector('.exit');
    const { x, y, width, height } = exit.getBoundingClientRect();
    return exit.contains(shadowRoot.elementFromPoint(x + width / 2, y + height / 2));
  }, null, { timeout: 5000 });
}

test('the look sees what a page breaks', async () => {
  const page = await openPage(browser);
  await page.route('**/wegwijzer.js', (route) => route.abort());
  await page.goto(address('drupal'));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.sv-help summary { display: block !important; text-transform: uppercase !important } .sv-help a { font-size: 8px !important; pointer-events: none !important } '
      + '.sv-help section { max-height: 3em !important; overflow: hidden !important } .sv-help p { margin-left: -40em !important } .sv-help :focus-visible.sv-help-call { outline-color: transparent !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const found = (await faults(page)).join('\n');
  for (const fault of ['letters of 8px', 'uppercase', 'no sign that it unfolds', 'cut off', 'cannot be pressed', 'sticks out']) assert.match(found, new RegExp(fault));
  await page.context().close();
});
