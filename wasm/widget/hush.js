/**
 * Nothing that happens inside goes further than the shadow root: the page's own scripts, such as
 * click counters and form watchers, do not hear what was typed, chosen or pressed. A script that
 * listens in the capture phase hears all the same: no element can stop that. What happens in the
 * page's own markup between the tags remains the page's own.
 */
const KEPT_IN = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend',
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'submit', 'invalid', 'search', 'copy', 'cut', 'paste', 'toggle',
  'compositionstart', 'compositionupdate', 'compositionend', 'focusin', 'focusout',
];

export function hush(root) {
  const keep = (event) => {
    if (!root.host.contains(event.composedPath()[0])) event.stopPropagation();
  };
  for (const type of KEPT_IN) root.addEventListener(type, keep);
}
