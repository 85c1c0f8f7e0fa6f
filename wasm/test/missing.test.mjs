/** "Why not this place?", and what another answer changes. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, askedFact, choose, onScreen, openWidget, shownSteps, startQuestions, submit } from './support/widget.mjs';

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

async function advised(person, lang = 'nl') {
  const page = await openPage(browser);
  await openWidget(page, portal.url, lang);
  await startQuestions(page);
  await answerAll(page, PEOPLE[person]);
  return page;
}

/** Looks a place up under "missing a place?", and gives what is said about it. */
async function lookUp(page, words, id) {
  if (!(await page.locator('sv-wegwijzer .missing-place[open]').count())) await page.click('sv-wegwijzer .missing-place summary');
  await page.fill('sv-wegwijzer .missing-place input', words);
  await page.click(`sv-wegwijzer .missing-place [data-id="${id}"]`);
  return page.locator('sv-wegwijzer .told [tabindex]').textContent();
}

test('a place that is kept out: by which answer, and how to change it', async () => {
  const page = await advised('omstander');
  assert.equal(await lookUp(page, 'centrum seksueel geweld', 'centrum-seksueel-geweld'), 'Centrum Seksueel Geweld (CSG) staat er niet bij door dit antwoord:');
  assert.ok(await page.locator('sv-wegwijzer .told [tabindex]').evaluate((text) => text === text.getRootNode().activeElement), 'the answer is read out');
  assert.deepEqual(await page.locator('sv-wegwijzer [data-keeps-out]').evaluateAll((all) => all.map(({ dataset }) => dataset.keepsOut)), ['aard']);
  assert.match(await page.locator('sv-wegwijzer [data-keeps-out] dd').textContent(), /discriminatie/i);
  await page.click('sv-wegwijzer [data-keeps-out] button');
  await onScreen(page, 'question');
  assert.equal(await askedFact(page), 'aard');
  await page.context().close();
});

test('a place that is in the advice, and one that belongs elsewhere', async () => {
  const page = await advised('student', 'en');
  const [{ channel }] = await shownSteps(page);
  assert.equal(channel, 'centrum-seksueel-geweld');
  assert.match(await lookUp(page, 'centrum seksueel geweld', channel), / is in your advice\.$/);
  assert.equal(await page.locator('sv-wegwijzer [data-keeps-out]').count(), 0);
  await page.click('sv-wegwijzer .told button');
  await onScreen(page, 'entry');
  assert.equal(await page.locator('sv-wegwijzer [data-screen]').getAttribute('data-id'), channel);
  await page.context().close();
});

test('every place can be looked up, and gets an answer', async () => {
  const page = await advised('beschuldigde');
  const texts = new Set();
  for (const words of ['politie', 'decaan', 'college', 'huisarts', 'arbo']) {
    await page.locator('sv-wegwijzer .missing-place').evaluate((details) => {
      details.open = true;
    });
    await page.fill('sv-wegwijzer .missing-place input', words);
    const ids = await page.locator('sv-wegwijzer .missing-place .result').evaluateAll((all) => all.map(({ dataset }) => dataset.id));
    assert.ok(ids.length > 0, words);
    for (const id of ids.slice(0, 3)) texts.add(await lookUp(page, words, id));
  }
  assert.ok(texts.size >= 5);
  assert.deepEqual(page.seen.errors, []);
  await page.context().close();
});

/** Changes the answer to a question from the list of answers. */
async function change(page, question, values) {
  await page.locator('sv-wegwijzer .answers').evaluate((details) => {
    details.open = true;
  });
  await page.click(`sv-wegwijzer .answers dl > div:has-text("${question}") button`);
  await onScreen(page, 'question');
  await page.locator('sv-wegwijzer input:checked').evaluateAll((all) => all.forEach((input) => input.type === 'checkbox' && input.click()));
  await choose(page, values);
  await submit(page);
  await answerAll(page, PEOPLE.student);
}

const channelNames = (page) => page.locator('sv-wegwijzer [data-channel]').evaluateAll((all) =>
  all.map((step) => [step.dataset.channel, step.querySelector('h3, h4, strong').textContent]));

test('changing one answer says what came and what went', async () => {
  const page = await advised('student');
  const before = new Map(await channelNames(page));
  assert.equal(await page.locator('sv-wegwijzer .changed').count(), 0);
  await change(page, 'Waar gaat het over', ['discriminatie']);
  const now = new Map(await channelNames(page));
  const gone = [...before].filter(([id]) => !now.has(id)).map(([, name]) => name);
  const added = [...now].filter(([id]) => !before.has(id)).map(([, name]) => name);
  assert.ok(gone.length > 0 && added.length > 0);
  const shown = (kind) => page.locator(`sv-wegwijzer [data-changed="${kind}"]`).textContent();
  const goneShown = await shown('gone');
  const addedShown = await shown('added');
  assert.equal(gone.filter((name) => goneShown.includes(name)).length, Math.min(5, gone.length));
  assert.equal(added.filter((name) => addedShown.includes(name)).length, Math.min(5, added.length));
  await page.context().close();
});

test('an answer that is kept changes nothing, and a change that is called off says nothing', async () => {
  const page = await advised('student');
  await change(page, 'Waar gaat het over', ['seksueel-geweld']);
  assert.equal(await page.locator('sv-wegwijzer .changed p').textContent(), 'Je advies is hetzelfde gebleven.');
  await page.locator('sv-wegwijzer .answers').evaluate((details) => {
    details.open = true;
  });
  await page.click('sv-wegwijzer .answers button >> nth=0');
  await page.click('sv-wegwijzer .back button');
  await onScreen(page, 'advice');
  assert.equal(await page.locator('sv-wegwijzer .changed').count(), 0);
  await page.context().close();
});
