/** House styles: two that look like two institutions, and the tokens of an NL Design System theme. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { startPortal } from './support/server.mjs';
import { onScreen, openWidget } from './support/widget.mjs';

const THEMES = ['oosterveen', 'noorderkade'];
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

const themed = (theme) => new URL(`themes/${theme}.html`, portal.url).href;

function look(page) {
  return page.locator('sv-wegwijzer').evaluate((widget) => {
    const style = (selector) => getComputedStyle(widget.shadowRoot.querySelector(selector));
    const main = style('.choice.main');
    return { surface: style('.bar').backgroundColor, text: style('.title').color, accent: main.backgroundColor, onAccent: main.color, radius: main.borderRadius, font: style('.title').fontFamily };
  });
}

test('the two example themes differ in every respect, from each other and from the default', async () => {
  const page = await openPage(browser, { reducedMotion: 'reduce' });
  const looks = [];
  for (const theme of THEMES) {
    await page.goto(themed(theme));
    await onScreen(page, 'start');
    looks.push(await look(page));
  }
  await openWidget(page, portal.url, 'nl');
  looks.push(await look(page));
  for (const part of ['surface', 'text', 'accent', 'radius', 'font']) assert.equal(new Set(looks.map((each) => each[part])).size, 3, part);
  assert.deepEqual(page.seen.errors, []);
  await page.context().close();
});

/** The portal without its own --sv-* properties, and with these. */
async function tokens(page, set) {
  await openWidget(page, portal.url, 'nl');
  await page.locator('sv-wegwijzer').evaluate((widget, given) => {
    for (const name of ['accent', 'on-accent', 'surface', 'text', 'border', 'font']) widget.style.setProperty(`--sv-${name}`, 'initial');
    for (const [name, value] of Object.entries(given)) document.documentElement.style.setProperty(name, value);
  }, set);
  return look(page);
}

test('tokens of an NL Design System theme fill what --sv-* leaves open, component tokens first', async () => {
  const page = await openPage(browser, { reducedMotion: 'reduce' });
  const basis = {
    '--basis-color-action-1-inverse-bg-default': 'rgb(1, 2, 3)', '--basis-color-action-1-inverse-color-default': 'rgb(250, 251, 252)',
    '--basis-color-default-bg-document': 'rgb(240, 241, 242)', '--basis-color-default-color-document': 'rgb(4, 5, 6)', '--basis-text-font-family-default': 'basisfont',
  };
  assert.deepEqual(await tokens(page, basis), {
    accent: 'rgb(1, 2, 3)', onAccent: 'rgb(250, 251, 252)', surface: 'rgb(240, 241, 242)', text: 'rgb(4, 5, 6)', font: 'basisfont', radius: '8px',
  });
  const utrecht = {
    '--utrecht-button-primary-action-background-color': 'rgb(7, 8, 9)', '--utrecht-button-primary-action-color': 'rgb(253, 254, 255)',
    '--utrecht-document-background-color': 'rgb(230, 231, 232)', '--utrecht-document-color': 'rgb(10, 11, 12)', '--utrecht-document-font-family': 'utrechtfont',
  };
  assert.deepEqual(await tokens(page, { ...basis, ...utrecht }), {
    accent: 'rgb(7, 8, 9)', onAccent: 'rgb(253, 254, 255)', surface: 'rgb(230, 231, 232)', text: 'rgb(10, 11, 12)', font: 'utrechtfont', radius: '8px',
  });
  await page.locator('sv-wegwijzer').evaluate((widget) => widget.style.setProperty('--sv-accent', 'rgb(99, 0, 0)'));
  assert.equal((await look(page)).accent, 'rgb(99, 0, 0)');
  await page.context().close();
});
