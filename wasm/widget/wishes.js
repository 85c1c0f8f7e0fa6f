/** What the page author asks for with attributes, made safe: anything odd becomes the default. */
import { atAddress, besideScript } from './assets.js';
import { content as usualContent } from './release.js';
import { spoken } from './texts.js';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function wantedLang(element) {
  return spoken(element.closest('[lang]')?.lang);
}

/** @param {object} views the views that exist, by name */
export function wantedView(element, views) {
  const view = element.getAttribute('view') ?? '';
  return Object.hasOwn(views, view) ? view : 'guide';
}

export function wantedLevel(element) {
  const level = Number(element.getAttribute('heading-level'));
  return level >= 1 && level <= 4 ? level : 2;
}

/** The program and the content that an element asks for. */
export function wantedFiles(element) {
  return {
    program: besideScript('wegwijzer.wasm', element.getAttribute('program-integrity') ?? ''),
    content: wantedContent(element, element.getAttribute('content-integrity') ?? ''),
  };
}

function wantedContent(element, integrity) {
  const address = element.getAttribute('content');
  if (address) return atAddress(address, integrity);
  const institution = element.getAttribute('institution') ?? '';
  return besideScript(ID.test(institution) ? `wegwijzer-${institution}.bundle` : usualContent, integrity);
}

/**
 * Calls once at the first sign of interest in the element, and otherwise when the page is at rest.
 * @returns {() => void} stops listening
 */
export function onInterest(element, call) {
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    call();
  };
  const types = ['pointerover', 'focusin'];
  for (const type of types) element.addEventListener(type, once, { once: true, capture: true });
  if ('requestIdleCallback' in window) requestIdleCallback(once, { timeout: 2000 });
  else setTimeout(once, 200);
  return () => {
    called = true;
    for (const type of types) element.removeEventListener(type, once, { capture: true });
  };
}
