/** Leaving this page: at once, without a way back, and with nothing left. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, askedFact, choose, onScreen, openWidget, screenName, startQuestions, startTelling, submit } from './support/widget.mjs';

const TARGET = /rooster\.html$/;
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

/** A page with one entry before it, in the middle of a journey. */
async function midJourney() {
  const page = await openPage(browser);
  await page.goto(new URL('timetable.html', portal.url).href);
  await openWidget(page, portal.url, 'nl');
  await startQuestions(page);
  return page;
}

async function pressShift(page, times) {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift');
}

test('the button replaces the page: history does not grow and "back" does not return to it', async () => {
  const page = await midJourney();
  await answerAll(page, PEOPLE.student);
  const length = await page.evaluate(() => history.length);
  await Promise.all([page.waitForURL(TARGET), page.click('sv-wegwijzer .exit')]);
  assert.equal(await page.evaluate(() => history.length), length);
  await page.goBack();
  assert.match(page.url(), /timetable\.html$/);
  assert.equal(await page.locator('sv-wegwijzer').count(), 0);
  await page.context().close();
});

test('the page is covered at once, before the next one arrives, and the answers are gone', async () => {
  const page = await midJourney();
  await answerAll(page, PEOPLE.student);
  const state = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('sv-wegwijzer');
    shadowRoot.querySelector('.exit').click();
    return { display: getComputedStyle(document.documentElement).display, screen: shadowRoot.querySelector('[data-screen]').dataset.screen };
  });
  assert.deepEqual(state, { display: 'none', screen: 'start' });
  await page.waitForURL(TARGET);
  await page.context().close();
});

test('Shift three times leaves, each press is announced', async () => {
  const page = await midJourney();
  await pressShift(page, 2);
  const announced = await page.locator('sv-wegwijzer [role=status]').textContent();
  assert.match(announced, /nog één keer op Shift/);
  await Promise.all([page.waitForURL(TARGET), pressShift(page, 1)]);
  await page.context().close();
});

test('Shift for capitals, with a pause, or two times does not leave', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await startTelling(page);
  await page.focus('sv-wegwijzer textarea');
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
  await pressShift(page, 2);
  await page.keyboard.press('x');
  await pressShift(page, 2);
  await page.waitForTimeout(300);
  assert.equal(await screenName(page), 'tell');

  await page.keyboard.press('y');
  await page.evaluate(() => {
    const real = Date.now;
    let later = 0;
    Date.now = () => real() + later;
    globalThis.waitSixSeconds = () => {
      later += 6000;
    };
  });
  await pressShift(page, 2);
  await page.evaluate(() => globalThis.waitSixSeconds());
  await pressShift(page, 1);
  await page.waitForTimeout(300);
  assert.equal(await screenName(page), 'tell');
  await page.context().close();
});

/** What people do with Shift that is not asking to leave; each three times, within five seconds. */
const EVERYDAY = {
  'a capital': (page) => page.keyboard.press('Shift+A'),
  'selecting with the arrows': (page) => page.keyboard.press('Shift+ArrowLeft'),
  'selecting with a click': (page) => page.click('sv-wegwijzer textarea', { modifiers: ['Shift'] }),
  'going back a field': (page) => page.keyboard.press('Shift+Tab'),
  'scrolling sideways': async (page) => {
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 10);
    await page.keyboard.up('Shift');
  },
  'AltGr, held': async (page) => {
    await page.keyboard.down('AltGraph');
    await page.keyboard.press('Shift');
    await page.keyboard.up('AltGraph');
  },
  'a shortcut with Control': (page) => page.keyboard.press('Control+Shift'),
  'two presses and another key': async (page) => {
    await pressShift(page, 2);
    await page.keyboard.press('x');
  },
};

for (const [name, act] of Object.entries(EVERYDAY)) {
  test(`no false alarm: ${name}`, async () => {
    const page = await openPage(browser);
    await page.route(TARGET, (route) => route.abort());
    await openWidget(page, portal.url, 'nl');
    await startTelling(page);
    await page.fill('sv-wegwijzer textarea', 'een zin');
    for (let time = 0; time < 3; time += 1) await act(page);
    assert.equal(await screenName(page), 'tell');
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.documentElement).display), 'none');
    await page.context().close();
  });
}

test('a page that comes back from the real cache has forgotten', async () => {
  const cached = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const page = await openPage(cached);
  await openWidget(page, portal.url, 'nl');
  await startQuestions(page);
  await answerAll(page, PEOPLE.student);
  await page.evaluate(() => {
    globalThis.sameAsBefore = true;
    location.href = 'timetable.html';
  });
  await page.waitForURL(/timetable\.html$/);
  await page.goBack({ waitUntil: 'commit' });
  await onScreen(page, 'start');
  assert.equal(await page.evaluate(() => globalThis.sameAsBefore), true, 'it was the cached page');
  assert.equal(await page.locator('sv-wegwijzer .answers').count(), 0);
  await cached.close();
});

test('a page that comes back from the browser cache is at the first screen, visible and empty', async () => {
  const page = await midJourney();
  const fact = await askedFact(page);
  await choose(page, []);
  await submit(page);
  await page.evaluate(() => {
    document.documentElement.style.setProperty('display', 'none', 'important');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  assert.equal(await screenName(page), 'start');
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.documentElement).display), 'none');
  await startQuestions(page);
  assert.equal(await askedFact(page), fact, 'the first question is open again');
  assert.equal(await page.locator('sv-wegwijzer input:checked').count(), 0);
  await page.context().close();
});

test('the button stays in reach while reading on, also in a small window', async () => {
  for (const viewport of [{ width: 320, height: 256 }, { width: 1280, height: 900 }]) {
    const page = await openPage(browser, { viewport });
    await openWidget(page, portal.url, 'nl');
    await startQuestions(page);
    await answerAll(page, PEOPLE.zwijger);
    await page.locator('sv-wegwijzer .receipt').scrollIntoViewIfNeeded();
    const hit = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('sv-wegwijzer');
      const box = shadowRoot.querySelector('.exit').getBoundingClientRect();
      return shadowRoot.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('.exit') !== null;
    });
    assert.ok(hit, `${viewport.width}x${viewport.height}`);
    await page.context().close();
  }
});

test('an exit address that runs code, or is this page, is not used', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  const targets = await page.evaluate(async () => {
    const { exitTarget } = await import('/widget/exit.js');
    return ['javascript:alert(1)', 'data:text/html,x', location.href, `${location.href}#top`, 'http://other.example/'].map((wish) => exitTarget(wish, 'https://fine.example/'));
  });
  assert.deepEqual([...new Set(targets)], ['https://fine.example/']);
  await page.context().close();
});

test('starting again wipes every answer', async () => {
  const page = await midJourney();
  await answerAll(page, PEOPLE.student);
  await page.click('sv-wegwijzer .actions .button');
  await onScreen(page, 'start');
  await startQuestions(page);
  assert.equal(await page.locator('sv-wegwijzer input:checked').count(), 0);
  await page.context().close();
});
