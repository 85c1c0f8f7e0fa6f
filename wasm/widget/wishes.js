/** What the page author asks for with attributes, made safe: anything odd becomes the default. */
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

/** Where the program, the content and their hashes are; `base` is the address of the modules. */
export function wantedFiles(element, base) {
  return {
    base,
    content: contentUrl(element, base),
    programIntegrity: element.getAttribute('program-integrity') ?? '',
    contentIntegrity: element.getAttribute('content-integrity') ?? '',
  };
}

function contentUrl(element, base) {
  const content = element.getAttribute('content');
  if (content) return new URL(content, document.baseURI).href;
  const institution = element.getAttribute('institution') ?? '';
  return new URL(ID.test(institution) ? `wegwijzer-${institution}.bundle` : 'wegwijzer.bundle', base).href;
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
