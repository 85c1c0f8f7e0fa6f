/**
 * Tells the page around this frame how high the frame would like to be. No more than most of the
 * screen: in a frame as long as its content "leave this page" would scroll away with the page
 * around it, while in this one it stays in view. In steps, so that heights tell nothing of what
 * is being read; to any page, since a height is all that is said.
 */
const STEP = 100;
const PART_OF_SCREEN = 0.85;

let told = 0;

function tell() {
  const most = Math.max(4 * STEP, screen.availHeight * PART_OF_SCREEN);
  const height = Math.ceil(Math.min(document.body.scrollHeight, most) / STEP) * STEP;
  if (height === told) return;
  told = height;
  parent.postMessage({ subject: 'lti.frameResize', height }, '*');
}

/** A page may ask for one of the parts: ?view=words or ?view=tools. */
function openView() {
  const view = new URLSearchParams(location.search).get('view');
  if (view) document.querySelector('sv-wegwijzer').setAttribute('view', view);
}

openView();
if (parent !== window) new ResizeObserver(tell).observe(document.body);
