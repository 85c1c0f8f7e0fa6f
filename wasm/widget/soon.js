/** Time for one picture on the screen. */
const SOON_MS = 50;

/**
 * Does something when the screen has been painted, or when the page goes away before that: a page
 * in the browser's cache does not move any more.
 */
export function soon(work) {
  const now = () => {
    clearTimeout(timer);
    removeEventListener('pagehide', now);
    work();
  };
  const timer = setTimeout(now, SOON_MS);
  addEventListener('pagehide', now);
}
