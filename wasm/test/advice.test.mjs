/** The advice on the page is the advice of the command, for the same answers. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { route } from './support/command.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, answerAll, openWidget, shownIds, shownSteps, startQuestions } from './support/widget.mjs';

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

async function journey(lang, name) {
  const page = await openPage(browser);
  await openWidget(page, portal.url, lang);
  await startQuestions(page);
  const answers = await answerAll(page, PEOPLE[name]);
  const shown = {
    steps: await shownSteps(page),
    duties: await shownIds(page, 'duty'),
    advice: await shownIds(page, 'advice'),
    instruments: await shownIds(page, 'instrument'),
  };
  await page.context().close();
  return { id: `${name} ${lang}`, lang, answers, shown };
}

const plain = ({ channel, timing, certain }) => ({ channel, timing, certain });

test('steps, order, timing, duties, advice and instruments equal those of the command', async () => {
  const journeys = [];
  for (const name of Object.keys(PEOPLE)) journeys.push(await journey('nl', name), await journey('en', name));
  const routes = route(journeys.map(({ id, lang, answers }) => ({ id, lang, ...answers })));
  assert.equal(routes.length, journeys.length);
  for (const [at, { id, shown }] of journeys.entries()) {
    assert.equal(routes[at].id, id);
    assert.deepEqual(shown.steps, routes[at].steps.map(plain), `steps for ${id}`);
    assert.deepEqual(shown.duties, routes[at].duties, `duties for ${id}`);
    assert.deepEqual(shown.advice, routes[at].advice, `advice for ${id}`);
    assert.deepEqual(shown.instruments, routes[at].instruments, `instruments for ${id}`);
    assert.ok(shown.steps.length > 0, `${id} has somewhere to go`);
  }
});

test('different people get different advice, and one who says nothing gets help as well', async () => {
  const student = await journey('nl', 'student');
  const gevaar = await journey('nl', 'gevaar');
  assert.notDeepEqual(student.shown.steps, gevaar.shown.steps);
  assert.equal(gevaar.shown.steps[0].channel, 'noodnummer-112');
  assert.ok(student.shown.steps.some(({ channel, timing }) => channel === 'centrum-seksueel-geweld' && timing === 'now'));
  assert.deepEqual(student.shown.duties, [], 'a student has no duties');
});
