/** The policy matrix, the exit and the traces once more, in Firefox and WebKitGTK: `make test-browsers`. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ROOT, click, onScreen, until } from './support/drive.mjs';
import { startFirefox } from './support/firefox.mjs';
import { POLICIES } from './support/policies.mjs';
import { relay } from './support/relay.mjs';
import { startPortal } from './support/server.mjs';
import { startWebKit } from './support/webkit.mjs';

let portal;
before(async () => {
  portal = await startPortal();
});
after(() => portal.stop());

async function runsUnder(browser, url) {
  await browser.goto(url);
  await onScreen(browser, 'start');
  await answers(browser);
  assert.deepEqual(await browser.run('return cspViolations'), []);
}

/** From the first screen to advice, without an answer. */
async function answers(browser) {
  await click(browser, '.choice');
  await onScreen(browser, 'question');
  await click(browser, '.actions .plain');
  await onScreen(browser, 'advice');
}

/** Only the refusal of the program itself may be reported. */
const PROGRAM = /^script-src(-elem)? (wasm-eval|eval|)$|^connect-src .*\.(wasm|bundle|json)$/;

async function fallsBackUnder(browser, url) {
  await browser.goto(url);
  await until(browser, `return ${ROOT}.querySelector('.notice p') !== null`, 'the help of the page');
  assert.equal(await browser.run(`return ${ROOT}.querySelector('[data-screen]') === null`), true);
  assert.ok(await browser.run(`const link = document.querySelector('sv-wegwijzer a[href="tel:112"]'); return link.getBoundingClientRect().height > 0`));
  assert.deepEqual((await browser.run('return cspViolations')).filter((violation) => !PROGRAM.test(violation)), []);
}

const traces = `return [location.href, document.title, history.length, localStorage.length, sessionStorage.length, document.cookie, window.name]`;

for (const [name, start] of [['Firefox', startFirefox], ['WebKitGTK', startWebKit]]) {
  describe(name, () => {
    let browser;
    before(async () => {
      browser = await start();
    });
    after(() => browser?.stop());

    for (const [policyName, policy] of Object.entries(POLICIES)) {
      test(`${policyName}: ${policy.program ? 'the program runs' : 'the help of the page stays'}`, { timeout: 60_000 }, async () => {
        const server = await relay(portal.url, { ...policy, watch: true });
        await (policy.program ? runsUnder : fallsBackUnder)(browser, server.url);
        server.stop();
      });
    }

    const leaving = { 'the button': () => click(browser, '.exit'), 'Shift three times': async () => {
      for (let time = 0; time < 3; time += 1) await browser.shift();
    } };
    for (const [way, leave] of Object.entries(leaving)) {
      test(`${way} leaves, and "back" does not return`, { timeout: 60_000 }, async () => {
        await browser.goto(new URL('timetable.html', portal.url).href);
        await browser.goto(portal.url);
        await onScreen(browser, 'start');
        const length = await browser.run('return history.length');
        await answers(browser);
        await leave();
        await until(browser, "return location.pathname === '/rooster.html' && document.readyState === 'complete'", 'the other page');
        assert.equal(await browser.run('return history.length'), length);
        await browser.back();
        await until(browser, "return location.pathname === '/timetable.html'", 'the page before');
      });
    }

    test('nothing stays behind in the tab, and a page from the cache is empty', { timeout: 60_000 }, async () => {
      await browser.goto(portal.url);
      await onScreen(browser, 'start');
      const before = await browser.run(traces);
      await answers(browser);
      assert.deepEqual(await browser.run(traces), before);
      await browser.run("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
      await onScreen(browser, 'start');
    });
  });
}
