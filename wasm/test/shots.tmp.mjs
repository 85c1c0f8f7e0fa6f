import { launch, openPage } from './support/browser.mjs';
import { LOOKS, wear } from './support/looks.mjs';
import { startPortal } from './support/server.mjs';
import { PEOPLE, again, answerAll, onScreen, openWidget, startQuestions, startTelling, tab, tell, submit, choose, askedFact, onward } from './support/widget.mjs';
import { mkdirSync } from 'node:fs';
const out = '/tmp/shots'; mkdirSync(out, { recursive: true });
const portal = await startPortal();
const browser = await launch();
const widths = (process.argv[2] ?? '320,768,1280').split(',').map(Number);
const langs = (process.argv[3] ?? 'nl,en').split(',');
const looks = process.argv[4] ? LOOKS.filter(({ name }) => new RegExp(process.argv[4]).test(name)) : LOOKS;
const states = {
  start: async () => {},
  question: async (page) => { await startQuestions(page); for (const f of ['gevaar', 'rol', 'positie']) { await choose(page, [PEOPLE.student[f]]); await submit(page); await onward(page, f); } },
  advice: async (page) => { await startQuestions(page); await answerAll(page, PEOPLE.student); },
  words: async (page) => { await tab(page, 'words'); await onScreen(page, 'words'); },
};
for (const lang of langs) for (const width of widths) {
  const page = await openPage(browser, { viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await openWidget(page, portal.url, lang);
  for (const [state, go] of Object.entries(states)) {
    await again(page); await go(page);
    for (const look of looks) {
      await wear(page, look);
      await page.evaluate(() => document.activeElement?.blur?.());
      await page.screenshot({ path: `${out}/${state}-${lang}-${width}-${look.name.replaceAll(', ', '-').replaceAll(' ', '')}.png`, fullPage: state === 'advice' || state === 'question' });
    }
    await wear(page, LOOKS[0]);
  }
  await page.context().close();
}
await browser.close(); await portal.stop(); process.exit(0);
