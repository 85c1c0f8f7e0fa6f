/**
 * Leaving at once. The page is covered in the same frame, the state is wiped, and the address is
 * replaced: pressing "back" on the next page does not come here. The browser's own history
 * cannot be erased from a page; the first screen says so.
 */

/** A neutral page of a public body, when neither the page nor the institution names one. */
const NEUTRAL = 'https://www.knmi.nl/';
const PRESSES = 3;
const WITHIN_MS = 5000;

/** Shift beside one of these is a shortcut or a letter. */
const HELD = ['Control', 'Alt', 'AltGraph', 'Meta'];

/** The first wish that is a page one can safely leave for. */
export function exitTarget(...wishes) {
  for (const wish of wishes) {
    if (!wish) continue;
    try {
      const url = new URL(wish, document.baseURI);
      const elsewhere = url.href.split('#')[0] !== location.href.split('#')[0];
      if (elsewhere && (url.protocol === 'https:' || url.origin === location.origin)) return url.href;
    } catch {
      continue;
    }
  }
  return NEUTRAL;
}

/** Covers the page, wipes, leaves. */
export function leave(url, wipe) {
  cover();
  wipe();
  try {
    top.location.replace(url);
  } catch {
    location.replace(url);
  }
}

function cover() {
  document.documentElement.style.setProperty('display', 'none', 'important');
}

/** A page that comes back from the browser's cache shows itself again, without answers. */
export function onReturn(wipe) {
  const listener = (event) => {
    if (!event.persisted) return;
    wipe();
    document.documentElement.style.removeProperty('display');
  };
  addEventListener('pageshow', listener);
  return () => removeEventListener('pageshow', listener);
}

/**
 * Shift three times within five seconds, anywhere on the page. Shift held for a capital, a
 * selection or scrolling sideways does not count: another key, a mouse press or the wheel in
 * between starts again.
 * @param {(left: number) => void} pressed hears how many presses are left
 */
export function onShiftThrice(pressed) {
  let times = [];
  let alone = false;
  const down = (event) => {
    if (event.key !== 'Shift') times = [];
    alone = event.key === 'Shift' && !event.isComposing && !HELD.some((modifier) => event.getModifierState(modifier));
  };
  const up = (event) => {
    if (event.key !== 'Shift' || !alone) return;
    const now = Date.now();
    times = [...times.filter((time) => now - time < WITHIN_MS), now];
    pressed(Math.max(0, PRESSES - times.length));
  };
  const pointer = () => {
    times = [];
    alone = false;
  };
  const listeners = { keydown: down, keyup: up, pointerdown: pointer, wheel: pointer };
  for (const [type, listener] of Object.entries(listeners)) document.addEventListener(type, listener, { capture: true, passive: true });
  return () => {
    for (const [type, listener] of Object.entries(listeners)) document.removeEventListener(type, listener, { capture: true });
  };
}
