/** What a person told stays in memory for as long as it is shown: not in the program, not after leaving, starting again or walking away. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, askedFact, onScreen, openWidget, screenName, startQuestions, startTelling, submit, tell } from './support/widget.mjs';

const WORD = 'kraaienveer';
const WORDS = `mijn begeleider heeft mij ${WORD} gestalkt`;
const MINUTE = 60_000;
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

/** A page that keeps a hand on the started program, to look into its memory. */
async function openWatched() {
  const page = await openPage(browser);
  await page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate.apply(WebAssembly, given);
      globalThis.program = (made.instance ?? made).exports;
      return made;
    };
  });
  await openWidget(page, portal.url, 'nl');
  return page;
}

/** How many bytes of the program's two buffers are not zero. */
function left(page) {
  return page.evaluate(() => {
    const { program } = globalThis;
    const used = (at, size) => new Uint8Array(program.mem.buffer, at >>> 0, size).reduce((sum, byte) => sum + (byte !== 0), 0);
    return used(program.inbuf(), program.insize()) + used(program.outbuf(), program.outsize());
  });
}

/** In the page: whether a word stands nowhere in the whole memory of the program. */
function standsNowhere(word) {
  const wanted = new TextEncoder().encode(word);
  const memory = new Uint8Array(globalThis.program.mem.buffer);
  for (let at = memory.indexOf(wanted[0]); at >= 0; at = memory.indexOf(wanted[0], at + 1)) {
    if (wanted.every((byte, offset) => memory[at + offset] === byte)) return false;
  }
  return true;
}

/** Fills the buffers as a question to the program does, to see that something empties them. */
function soil(page) {
  return page.evaluate(() => {
    const { program } = globalThis;
    new Uint8Array(program.mem.buffer, program.inbuf() >>> 0, 5).fill(7);
    new Uint8Array(program.mem.buffer, program.outbuf() >>> 0, 5).fill(7);
  });
}

test('the buffers of the program are empty after every question', async () => {
  const page = await openWatched();
  await tell(page, WORDS);
  assert.equal(await left(page), 0);
  await page.click('sv-wegwijzer form button[type=submit]');
  await onScreen(page, 'question');
  assert.equal(await left(page), 0);
  await answerAll(page, PEOPLE.student);
  assert.equal(await left(page), 0);
  await soil(page);
  assert.equal(await left(page), 10, 'the look into memory sees something');
  await page.context().close();
});

const ENDINGS = {
  'leaving the page': async (page) => {
    await page.route('**/rooster.html', (route) => route.fulfill({ status: 204 }));
    await page.evaluate(() => document.querySelector('sv-wegwijzer').shadowRoot.querySelector('.exit').click());
  },
  'starting again': (page) => page.click('sv-wegwijzer .actions .button'),
  'taking the element out': (page) => page.evaluate(() => document.querySelector('sv-wegwijzer').remove()),
  'coming back through the cache': (page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
};

for (const [name, end] of Object.entries(ENDINGS)) {
  test(`${name} empties the buffers and forgets the answers`, async () => {
    const page = await openWatched();
    await startQuestions(page);
    await answerAll(page, PEOPLE.student);
    await soil(page);
    await end(page);
    assert.equal(await left(page), 0);
    assert.equal(await page.locator('sv-wegwijzer .answers').count(), 0);
    await page.context().close();
  });

  test(`${name} overwrites in the whole memory of the program what was typed`, async () => {
    const page = await openWatched();
    await tell(page, WORDS);
    await submit(page);
    await onScreen(page, 'question', 'advice');
    await answerAll(page, {});
    assert.equal(await page.evaluate(standsNowhere, WORD), false, 'the look into memory sees it');
    await end(page);
    await page.waitForFunction(standsNowhere, WORD, { timeout: 10_000 });
    await page.context().close();
  });
}

/** The widget with a clock that the test moves; half a sentence typed and not sent. */
async function halfTyped() {
  const page = await openPage(browser);
  await page.clock.install();
  await openWidget(page, portal.url, 'nl');
  await startTelling(page);
  await page.fill('sv-wegwijzer textarea', WORDS);
  return page;
}

const said = (page) => page.locator('sv-wegwijzer [role=status]').textContent();

test('a screen that was left alone warns, and then forgets', async () => {
  const page = await halfTyped();
  await page.clock.fastForward(28 * MINUTE);
  assert.equal(await said(page), '');
  await page.clock.fastForward(MINUTE + 500);
  assert.match(await said(page), /Ben je er nog/);
  assert.ok(await page.isVisible('sv-wegwijzer .said p'));
  assert.equal(await screenName(page), 'tell');
  await page.clock.fastForward(MINUTE);
  assert.equal(await screenName(page), 'start');
  assert.match(await said(page), /half uur niets/);
  await startTelling(page);
  assert.equal(await page.inputValue('sv-wegwijzer textarea'), '');
  await page.context().close();
});

test('any sign of life keeps what was typed, time after time', async () => {
  const page = await halfTyped();
  for (let time = 0; time < 12; time += 1) {
    await page.clock.fastForward(29 * MINUTE + 500);
    assert.match(await said(page), /Ben je er nog/);
    await page.keyboard.press('ArrowLeft');
    assert.equal(await said(page), '');
  }
  assert.equal(await page.inputValue('sv-wegwijzer textarea'), WORDS);
  await page.context().close();
});

test('a device that slept through the time has forgotten before the first key', async () => {
  const page = await halfTyped();
  await page.evaluate(() => {
    const now = Date.now();
    Date.now = () => now + 3 * 3_600_000;
  });
  await page.keyboard.press('ArrowLeft');
  assert.equal(await screenName(page), 'start');
  await page.context().close();
});

test('a first screen that nobody touched is not disturbed', async () => {
  const page = await openPage(browser);
  await page.clock.install();
  await openWidget(page, portal.url, 'nl');
  await page.clock.fastForward(31 * MINUTE);
  assert.equal(await said(page), '');
  assert.equal(await screenName(page), 'start');
  await startQuestions(page);
  assert.ok(await askedFact(page));
  await page.context().close();
});
