/** Every view and state of the widget, one after another, for tests that must hold in all of them. */
import { PEOPLE, answerAll, onScreen, openWidget, startQuestions, startTelling, submit, tab, tell } from './widget.mjs';

const HOST = 'sv-wegwijzer';
const WORDS = { nl: 'mijn begeleider heeft me verkracht', en: 'my supervisor raped me' };
const SEARCH = { nl: { words: 'intimidatie', tools: 'intimidatie' }, en: { words: 'harassment', tools: 'harassment' } };

/**
 * @param {{words: string, tools: string}} search what to look for in each list
 * @yields {string} the name of the state that the page is now in
 */
export async function* states(page, url, lang, search = SEARCH[lang]) {
  yield* opening(page, url, lang);
  yield* telling(page, url, lang);
  yield* asking(page, url, lang);
  for (const person of ['student', 'docent', 'zwijger']) yield* advice(page, url, lang, person);
  yield* library(page, url, lang, search);
}

async function* opening(page, url, lang) {
  await openWidget(page, url, lang);
  yield 'start';
  await unfold(page);
  yield 'start, unfolded';
}

async function* telling(page, url, lang) {
  await openWidget(page, url, lang);
  await startTelling(page);
  yield 'own words';
  await submit(page);
  yield 'own words, left empty';
  await openWidget(page, url, lang);
  await tell(page, WORDS[lang]);
  yield 'is this what you mean';
  await openWidget(page, url, lang);
  await tell(page, 'qwrtzp xkcdvb');
  yield 'not understood';
}

async function* asking(page, url, lang) {
  await openWidget(page, url, lang);
  await startQuestions(page);
  await submit(page);
  yield 'question without an answer';
  const seen = [];
  await answerAll(page, {}, async (fact) => {
    seen.push(fact);
  });
  for (const wanted of seen) {
    await openWidget(page, url, lang);
    await startQuestions(page);
    yield* upTo(page, wanted);
  }
}

/** Skips to one question and stops there. */
async function* upTo(page, wanted) {
  for (;;) {
    const fact = await page.getAttribute(`${HOST} [data-screen]`, 'data-fact');
    if (fact === wanted || fact === null) break;
    await page.check(`${HOST} input[value="-"]`);
    await submit(page);
  }
  await unfold(page);
  yield `question ${wanted}, unfolded`;
}

async function* advice(page, url, lang, person) {
  await openWidget(page, url, lang);
  await startQuestions(page);
  await answerAll(page, PEOPLE[person]);
  yield `advice for ${person}`;
  await unfold(page);
  yield `advice for ${person}, unfolded`;
}

async function* library(page, url, lang, search) {
  for (const view of ['words', 'tools']) {
    await openWidget(page, url, lang);
    await tab(page, view);
    await onScreen(page, view);
    yield view;
    await unfold(page);
    yield `${view}, unfolded`;
    await page.fill(`${HOST} input[type=search]`, search[view]);
    await page.waitForSelector(`${HOST} .search .result`);
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
