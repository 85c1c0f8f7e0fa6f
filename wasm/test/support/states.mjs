/** Every view and state of the widget, one after another, for tests that must hold in all of them. */
import { PEOPLE, again, answerAll, askedFact, choose, onScreen, onward, openWidget, startQuestions, startTelling, submit, tab, tell } from './widget.mjs';

const HOST = 'sv-wegwijzer';
const WORDS = { nl: 'mijn begeleider heeft me verkracht', en: 'my supervisor raped me' };
const SEARCH = { nl: { words: 'intimidatie', tools: 'intimidatie', place: 'leidinggevende' }, en: { words: 'harassment', tools: 'harassment', place: 'manager' } };

/**
 * @param {{words: string, tools: string, place: string}} search what to look for in each list, and in the advice
 * @yields {string} the name of the state that the page is now in
 */
export async function* states(page, url, lang, search = SEARCH[lang]) {
  yield* opening(page, url, lang);
  yield* telling(page, lang);
  yield* asking(page);
  for (const person of ['student', 'docent', 'zwijger']) yield* advice(page, person);
  yield* changing(page, search);
  yield* library(page, search);
}

async function* opening(page, url, lang) {
  await openWidget(page, url, lang);
  yield 'start';
  await unfold(page);
  yield 'start, unfolded';
}

async function* telling(page, lang) {
  await again(page);
  await startTelling(page);
  yield 'own words';
  await submit(page);
  yield 'own words, left empty';
  await again(page);
  await tell(page, WORDS[lang]);
  yield 'is this what you mean';
  await again(page);
  await tell(page, 'qwrtzp xkcdvb');
  yield 'not understood';
}

async function* asking(page) {
  await again(page);
  await startQuestions(page);
  await submit(page);
  yield 'question without an answer';
  for (let fact = await askedFact(page); fact; fact = await askedFact(page)) {
    await unfold(page);
    yield `question ${fact}, unfolded`;
    await choose(page, []);
    await submit(page);
    await onward(page, fact);
  }
}

async function* advice(page, person) {
  await again(page);
  await startQuestions(page);
  await answerAll(page, PEOPLE[person]);
  yield `advice for ${person}`;
  await unfold(page);
  yield `advice for ${person}, unfolded`;
}

/** What can be done with an advice: look up a place, and answer a question otherwise. */
async function* changing(page, search) {
  await again(page);
  await startQuestions(page);
  await answerAll(page, PEOPLE.student);
  await unfold(page);
  await page.fill(`${HOST} .missing-place input`, search.place);
  await page.click(`${HOST} .missing-place .result >> nth=0`);
  await page.waitForSelector(`${HOST} .told p`);
  yield 'advice, a place looked up';
  await page.click(`${HOST} .answers .plain >> nth=0`);
  await onScreen(page, 'question');
  yield 'an answer to change';
  await page.check(`${HOST} input:not(:checked) >> nth=0`);
  const fact = await askedFact(page);
  await submit(page);
  await onward(page, fact);
  await answerAll(page, {});
  await page.waitForSelector(`${HOST} .changed`);
  yield 'advice, an answer changed';
}

async function* library(page, search) {
  for (const view of ['words', 'tools']) {
    await again(page);
    await tab(page, view);
    await onScreen(page, view);
    yield view;
    await unfold(page);
    yield `${view}, unfolded`;
    await page.fill(`${HOST} input[type=search]`, search[view]);
    await page.waitForSelector(`${HOST} .search .result`);
    await page.waitForFunction(() => document.querySelector('sv-wegwijzer').shadowRoot.querySelector('[role=status]').textContent);
    yield `${view}, searching`;
    await page.click(`${HOST} .search .result >> nth=0`);
    await onScreen(page, 'entry');
    await unfold(page);
    yield `${view}, entry`;
  }
}

function unfold(page) {
  return page.locator(`${HOST} details`).evaluateAll((all) => {
    for (const details of all) details.open = true;
  });
}
