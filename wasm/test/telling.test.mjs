/** Own words are recognised, never applied: the person confirms, can go back, and can change. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, askedFact, onScreen, openWidget, screenName, startTelling, submit, tell } from './support/widget.mjs';

const HOST = 'sv-wegwijzer';
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

async function told(text, lang = 'nl') {
  const page = await openPage(browser);
  await openWidget(page, portal.url, lang);
  await tell(page, text);
  return page;
}

/** The facts that are asked from here on. */
async function askedFacts(page) {
  const asked = [];
  await onScreen(page, 'question', 'advice');
  await answerAll(page, {}, async (fact) => {
    asked.push(fact);
  });
  return asked;
}

function change(page, question) {
  return page.locator(`${HOST} .answers dl > div`, { hasText: question }).locator('button').click();
}

test('nothing follows from words that are not confirmed', async () => {
  const page = await told('ik word gediscrimineerd');
  assert.equal(await page.locator(`${HOST} input:checked`).count(), 0);
  await submit(page);
  assert.ok((await askedFacts(page)).includes('aard'));
  await page.context().close();
});

test('what is confirmed is not asked again, and can be changed at the end', async () => {
  const page = await told('ik word gediscrimineerd');
  await page.check(`${HOST} input >> nth=0`);
  await submit(page);
  assert.ok(!(await askedFacts(page)).includes('aard'));
  await page.click(`${HOST} .answers summary`);
  await change(page, 'Waar gaat het over?');
  await onScreen(page, 'question');
  assert.equal(await askedFact(page), 'aard');
  await page.context().close();
});

test('an answer that was given to a question is changed in place, the others stay', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await page.click(`${HOST} .choice >> nth=0`);
  await onScreen(page, 'question');
  await answerAll(page, PEOPLE.student);
  await page.click(`${HOST} .answers summary`);
  await change(page, 'Is het nu veilig?');
  assert.equal(await askedFact(page), 'gevaar');
  assert.equal(await page.locator(`${HOST} input:checked`).count(), 1, 'the old answer is there');
  await page.check(`${HOST} input[value="-"]`);
  await submit(page);
  await answerAll(page, {});
  await page.click(`${HOST} .answers summary`);
  const answers = await page.locator(`${HOST} .answers dd`).allTextContents();
  assert.ok(answers.some((answer) => answer.includes('Niet beantwoord')));
  assert.ok(answers.some((answer) => answer.includes('Seksueel geweld')));
  await page.context().close();
});

for (const [lang, words] of [['nl', 'ik denk aan zelfmoord'], ['en', 'I was raped']]) {
  test(`words of danger put 112 first, and the focus there (${lang})`, async () => {
    const page = await told(words, lang);
    const first = await page.evaluate(() => {
      const { activeElement } = document.activeElement.shadowRoot;
      return { inBox: activeElement.closest('.danger') !== null, href: activeElement.closest('.danger')?.querySelector('a').getAttribute('href') };
    });
    assert.deepEqual(first, { inBox: true, href: 'tel:112' });
    await page.context().close();
  });
}

test('what is not understood is said kindly, and leads to the questions', async () => {
  const page = await told('de printer is kapot');
  assert.equal(await page.locator(`${HOST} input`).count(), 0);
  await submit(page);
  await onScreen(page, 'question');
  await page.context().close();
});

test('the words can be put another way, and are gone once they are confirmed', async () => {
  const page = await told('ik word gepest');
  await page.click(`${HOST} .back button`);
  await onScreen(page, 'tell');
  assert.equal(await page.inputValue(`${HOST} textarea`), 'ik word gepest');
  await submit(page);
  await onScreen(page, 'understood');
  await submit(page);
  await onScreen(page, 'question');
  await page.click(`${HOST} .back button`);
  await onScreen(page, 'start');
  await startTelling(page);
  assert.equal(await page.inputValue(`${HOST} textarea`), '');
  assert.equal(await page.getAttribute(`${HOST} textarea`, 'autocomplete'), 'off');
  assert.equal(await page.getAttribute(`${HOST} textarea`, 'spellcheck'), 'false');
  await page.context().close();
});

test('saying nothing is not an error of the person: it is asked kindly, and announced', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  await startTelling(page);
  await submit(page);
  assert.equal(await screenName(page), 'tell');
  assert.match(await page.locator(`${HOST} [role=alert]`).textContent(), /paar woorden/);
  await page.context().close();
});
