/** custom-elements.json, the types and the README say what the element really has. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { ROOT, startPortal } from './support/server.mjs';
import { states } from './support/states.mjs';
import { openWidget } from './support/widget.mjs';

const WASM = join(ROOT, 'wasm');
const read = (name) => readFileSync(join(WASM, name), 'utf8');
const described = JSON.parse(read('types/custom-elements.json')).modules[0].declarations[0];
const names = (list) => list.map(({ name }) => name).sort();

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

test('properties: those of the prototype, each the mirror of its attribute', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  const own = await page.evaluate(() => {
    const { prototype } = customElements.get('sv-wegwijzer');
    return Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(([, { get }]) => get).map(([name]) => name);
  });
  assert.deepEqual(own.sort(), names(described.members));
  for (const { name, attribute } of described.members.filter((member) => member.attribute)) {
    const both = await page.evaluate(([property, mirror]) => {
      const widget = document.createElement('sv-wegwijzer');
      widget[property] = 'x';
      const set = widget.getAttribute(mirror);
      widget[property] = null;
      return [set, widget.hasAttribute(mirror)];
    }, [name, attribute]);
    assert.deepEqual(both, ['x', false], name);
  }
  await page.context().close();
});

test('attributes: those that the element observes or reads', async () => {
  const page = await openPage(browser);
  await openWidget(page, portal.url, 'nl');
  const observed = await page.evaluate(() => customElements.get('sv-wegwijzer').observedAttributes);
  const sources = ['element.js', 'wishes.js'].map((name) => read(`widget/${name}`)).join('');
  const readOnes = [...sources.matchAll(/getAttribute\('([a-z-]+)'\)/g)].map(([, name]) => name);
  assert.deepEqual([...new Set([...observed, ...readOnes])].sort(), names(described.attributes));
  await page.context().close();
});

test('parts: those that are seen on the way through all states, and no others', async () => {
  const page = await openPage(browser);
  const seen = new Set();
  for await (const state of states(page, portal.url, 'nl')) {
    assert.ok(state);
    for (const part of await page.locator('sv-wegwijzer [part]').evaluateAll((all) => all.map((one) => one.getAttribute('part')))) seen.add(part);
  }
  assert.deepEqual([...seen].sort(), names(described.cssParts));
  await page.context().close();
});

test('custom properties and events: those in the source', () => {
  const source = readdirSync(join(WASM, 'widget')).map((name) => read(`widget/${name}`).replace(/\/\*\*[\s\S]*?\*\//g, '')).join('');
  assert.deepEqual([...new Set(source.match(/--sv-[a-z][a-z-]*/g))].sort(), names(described.cssProperties));
  assert.deepEqual([...new Set([...source.matchAll(/#tell\('(sv-[a-z]+)'\)/g)].map(([, name]) => name))].sort(), names(described.events));
});

test('the types and the README name the same things', () => {
  const types = read('types/wegwijzer.d.ts');
  assert.deepEqual([...types.matchAll(/^ {2}(?:readonly )?([a-zA-Z]+): /gm)].map(([, name]) => name).sort(), names(described.members));
  for (const { name } of described.events) assert.ok(types.includes(`'${name}': Event;`), name);
  const readme = read('README.md');
  for (const list of [described.attributes, described.members, described.events, described.cssParts, described.cssProperties]) {
    for (const { name } of list) assert.ok(readme.includes(`\`${name}\``), name);
  }
});
