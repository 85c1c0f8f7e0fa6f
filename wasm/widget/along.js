/**
 * The bar with the button to leave stays in view by position: sticky. A page that hides what
 * overflows around the element takes that away; then the bar is moved along with the reader.
 * @param {Element} host
 * @param {() => HTMLElement} bar of now: it is made again in another language
 * @returns {() => void} lets go
 */
export function keepInView(host, bar) {
  let moved = 0;
  let waiting = 0;
  const place = () => {
    waiting = 0;
    const { top, height } = bar().getBoundingClientRect();
    const room = host.getBoundingClientRect().bottom - height;
    const limit = Number.parseFloat(getComputedStyle(bar()).insetBlockStart) || 0;
    const own = top - moved; // where the browser keeps it
    moved = own < limit && room > own ? Math.min(limit, room) - own : 0;
    if (moved > 1) bar().style.setProperty('translate', `0 ${moved}px`);
    else bar().style.removeProperty('translate');
  };
  const soon = () => {
    waiting ||= requestAnimationFrame(place);
  };
  const events = { scroll: document, resize: window };
  for (const [type, target] of Object.entries(events)) target.addEventListener(type, soon, { capture: true, passive: true });
  return () => {
    cancelAnimationFrame(waiting);
    for (const [type, target] of Object.entries(events)) target.removeEventListener(type, soon, { capture: true });
  };
}
