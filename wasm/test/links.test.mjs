/** Links: the number shown is the number dialled, and nothing but https, mail and phone. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
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

function links(page) {
  return page.locator('sv-wegwijzer .root a').evaluateAll((all) => all.map((a) => ({ href: a.getAttribute('href'), text: a.textContent, rel: a.rel })));
}

/** A number as dialled from the Netherlands: +31 and a leading 0 are the same. */
const national = (number) => number.replace(/[^\d+]/g, '').replace(/^(\+|00)31/, '0');

for (const lang of ['nl', 'en']) {
  test(`every link in every state (${lang})`, async () => {
    const page = await openPage(browser);
    const seen = new Map();
    for await (const state of states(page, portal.url, lang)) {
      for (const link of await links(page)) seen.set(`${link.href} ${link.text}`, { state, ...link });
      assert.ok((await links(page)).some(({ href }) => href === 'tel:112'), `112 is in reach: ${state}`);
    }
    assert.ok([...seen.values()].filter(({ href }) => href.startsWith('tel:')).length > 4);
    for (const { state, href, text, rel } of seen.values()) {
      assert.match(href, /^(https:\/\/|mailto:|tel:)/, state);
      assert.equal(rel, 'noreferrer noopener', `${state}: ${href}`);
      if (href.startsWith('tel:')) assertDials(href, text, state);
      if (href.startsWith('mailto:')) assert.ok(text.includes(href.slice(7)), `${state}: ${text}`);
    }
    await page.context().close();
  });
}

function assertDials(href, text, state) {
  const shown = text.slice(text.search(/[+\d]/));
  assert.equal(national(href.slice(4)), national(shown), `${state}: ${text}`);
  if (national(shown).length <= 6) assert.equal(href, `tel:${national(shown)}`, 'short numbers are never prefixed');
}

test('an address that runs code becomes plain text', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  const hrefs = await page.evaluate(async () => {
    const { safeHref } = await import('/widget/links.js');
    return [
      safeHref('https', 'javascript:alert(1)'), safeHref('https', 'data:text/html,x'), safeHref('https', 'http://a.example/'),
      safeHref('https', '//a.example'), safeHref('mailto', 'a@b.example?bcc=c@d.example'), safeHref('mailto', 'javascript:x'), safeHref('tel', 'geen'),
      safeHref('https', 'https://a.example/'), safeHref('mailto', 'a@b.example'), safeHref('tel', '112'), safeHref('tel', '+31 20 000 00 00'),
    ];
  });
  assert.deepEqual(hrefs, [null, null, null, null, null, null, null, 'https://a.example/', 'mailto:a@b.example', 'tel:112', 'tel:+31200000000']);
  await page.context().close();
});
