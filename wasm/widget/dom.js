/**
 * The only way in which the widget makes markup: createElement and textContent.
 * No HTML string is ever parsed and no style attribute set, so that it renders under every
 * Content-Security-Policy, under Trusted Types, and whatever the content says.
 */

/** Attributes that could carry code or style; asking for one is a mistake in our own code. */
const REFUSED = /^(on|style$|srcdoc$|formaction$)/i;

/** These follow the live control, not the markup, so they are set as properties. */
const PROPERTIES = new Set(['value', 'checked', 'disabled', 'hidden', 'open', 'selected']);

/**
 * Makes an element. `props.on` holds event listeners; false, null and undefined props and
 * children are left out, so that callers can write `condition && h(…)`.
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) setProp(element, name, value);
  append(element, children);
  return element;
}

function setProp(element, name, value) {
  if (value === false || value === null || value === undefined) return;
  if (name === 'on') {
    for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
    return;
  }
  if (REFUSED.test(name)) throw new TypeError(`attribute refused: ${name}`);
  if (PROPERTIES.has(name)) element[name] = value;
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** Appends children, flattening lists and skipping what a condition left empty. */
export function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child === false || child === null || child === undefined || child === '') continue;
    parent.append(child);
  }
}

/** Text for screen readers only. */
export function quiet(text) {
  return h('span', { class: 'quiet' }, text);
}

/** A native disclosure: closed at first, so that the page stays calm. */
export function disclosure(summary, props, ...children) {
  return h('details', props, h('summary', {}, summary), h('div', { class: 'inside' }, children));
}
