/** What a person can do with the widget, so that the tests read as journeys. */

export const PAGES = { nl: '', en: 'en.html' };
const HOST = 'sv-wegwijzer';

/** Opens the portal page of a language and waits for the widget's first screen. */
export async function openWidget(page, url, lang) {
  await page.goto(new URL(PAGES[lang], url).href);
  await onScreen(page, 'start');
}

/** Back to the first screen with nothing known, as after leaving and coming back; no file is loaded again. */
export async function again(page) {
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await onScreen(page, 'start');
}

export async function onScreen(page, ...names) {
  await page.waitForSelector(names.map((name) => `${HOST} [data-screen="${name}"]`).join(', '), { timeout: 10_000 });
}

/** The name of the screen that is shown. */
export function screenName(page) {
  return page.locator(`${HOST} [data-screen]`).getAttribute('data-screen');
}

export function tab(page, view) {
  return page.click(`${HOST} nav [data-view="${view}"]`);
}

export function submit(page) {
  return page.click(`${HOST} form button[type=submit]`);
}

/** From the first screen to the first question. */
export async function startQuestions(page) {
  await page.click(`${HOST} .choice >> nth=0`);
  await onScreen(page, 'question', 'advice');
}

/** From the first screen to the field for own words. */
export async function startTelling(page) {
  await page.click(`${HOST} .choice >> nth=1`);
  await onScreen(page, 'tell');
}

export async function tell(page, text) {
  await startTelling(page);
  await page.fill(`${HOST} textarea`, text);
  await submit(page);
  await onScreen(page, 'understood');
}

/** The fact that the shown question asks for, or null when no question is shown. */
export async function askedFact(page) {
  const question = page.locator(`${HOST} [data-screen="question"]`);
  return (await question.count()) ? question.getAttribute('data-fact') : null;
}

/** Chooses values of the shown question; none means "I don't know". */
export async function choose(page, values) {
  for (const value of values.length ? values : ['-']) await page.check(`${HOST} input[value="${value}"]`);
}

/**
 * Answers question after question from what a person would say, and skips the others.
 * @returns {Promise<{facts: object, skipped: string[]}>} what was answered
 */
export async function answerAll(page, person, each = async () => {}) {
  const facts = {};
  const skipped = [];
  for (let fact = await askedFact(page); fact; fact = await askedFact(page)) {
    if (fact in facts || skipped.includes(fact)) throw new Error(`asked twice: ${fact}`);
    await each(fact);
    const values = [person[fact] ?? []].flat();
    await choose(page, values);
    if (values.length === 0) skipped.push(fact);
    else facts[fact] = Array.isArray(person[fact]) ? values : values[0];
    await submit(page);
    await onward(page, fact);
  }
  await onScreen(page, 'advice');
  return { facts, skipped };
}

/** Waits for what comes after the question of a fact. */
export async function onward(page, fact) {
  await page.waitForSelector(`${HOST} [data-screen]:not([data-fact="${fact}"])`);
}

/** The steps on the advice screen, in the order in which they are read. */
export function shownSteps(page) {
  return page.locator(`${HOST} [data-channel]`).evaluateAll((steps) =>
    steps.map(({ dataset }) => ({ channel: dataset.channel, timing: dataset.timing, certain: dataset.certain === 'true' })));
}

/** Ids shown under a data attribute: data-duty, data-advice or data-instrument. */
export function shownIds(page, name) {
  return page.locator(`${HOST} [data-${name}]`).evaluateAll((elements, key) => elements.map(({ dataset }) => dataset[key]), name);
}

/** People as in the stories of the content, who between them see every part of the advice. */
export const PEOPLE = {
  student: { gevaar: 'geen', rol: 'student', positie: 'betrokkene', aard: ['seksueel-geweld'], wanneer: 'drie-dagen', ander: 'student' },
  promovendus: { gevaar: 'geen', rol: 'promovendus', positie: 'betrokkene', aard: ['machtsmisbruik', 'intimidatie-agressie'], ander: 'docent-begeleider', wens: ['praten'] },
  omstander: { gevaar: 'geen', rol: 'medewerker', positie: 'omstander', aard: ['discriminatie'], wie: 'student', wens: ['informatie'] },
  docent: { gevaar: 'geen', rol: 'medewerker', positie: 'professional', taak: 'docent-begeleider', aard: ['seksueel-geweld'], wie: 'student', ander: 'docent-begeleider', leeftijd: 'minderjarig' },
  beschuldigde: { gevaar: 'geen', rol: 'student', positie: 'aangesproken', aard: ['pesten-uitsluiting'] },
  gevaar: { gevaar: 'direct' },
  zwijger: {},
};

/** The help of the page is not shown while the program runs; axe would read its thousands of elements each time. */
export const withoutHelp = (page) => page.evaluate(() => document.querySelector('sv-wegwijzer').replaceChildren());

/** Unfolds some of the help of the page, and takes out the rest, which is more of the same. */
export function unfoldHelp(page) {
  return page.evaluate(() => {
    const help = document.querySelector('sv-wegwijzer .sv-help');
    for (const part of ['.sv-help-kind', '.sv-help-kind .sv-help-role', '.sv-help-kind .sv-help-role .sv-help-more', '.sv-help-places']) help.querySelector(part).open = true;
    for (const folded of help.querySelectorAll('details:not([open])')) folded.replaceChildren(folded.querySelector('summary'));
  });
}
