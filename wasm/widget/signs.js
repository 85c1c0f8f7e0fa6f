/**
 * Small line drawings that stand beside words, never instead of them; hidden from assistive
 * technology for that reason. They take the colour of the text, also in forced colours.
 */
const SVG = 'http://www.w3.org/2000/svg';

/** Each drawing is a list of path data on a grid of 24. */
const DRAWINGS = {
  phone: ['M6.5 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z'],
  mail: ['M3.5 6h17v12h-17z', 'M4 6.5l8 6.5 8-6.5'],
  site: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M3.5 12h17', 'M12 3.5c5 5.5 5 11.5 0 17c-5-5.5-5-11.5 0-17z'],
  chat: ['M4 5h16v11h-9l-4.5 4v-4H4z'],
  form: ['M6 3.5h12v17H6z', 'M9 8.5h6', 'M9 12h6', 'M9 15.5h3.5'],
  outside: ['M9.5 6.5h8v8', 'M17 7L7 17'],
  leave: ['M10 4H5v16h5', 'M10 12h10', 'M16 8l4 4-4 4'],
  back: ['M19 12H5', 'M11 6l-6 6 6 6'],
  forward: ['M5 12h14', 'M13 6l6 6-6 6'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  lock: ['M6 11h12v9H6z', 'M8.5 11V8a3.5 3.5 0 0 1 7 0v3'],
  hush: ['M4 5h16v11h-9l-4.5 4v-4H4z', 'M9 8.5l6 4.5'],
  trail: ['M12 4a8 8 0 1 0 8 8', 'M12 8v4.5l3 2', 'M20 4v5h-5'],
  clock: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M12 7.5v5l3.5 2'],
  search: ['M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z', 'M15.5 15.5L20 20'],
  words: ['M4 5.5h6.5a1.5 1.5 0 0 1 1.5 1.5v12a2 2 0 0 0-2-1.5H4z', 'M20 5.5h-6.5A1.5 1.5 0 0 0 12 7v12a2 2 0 0 1 2-1.5h6z'],
  ask: ['M5 6.5h2', 'M10 6.5h9', 'M5 12h2', 'M10 12h9', 'M5 17.5h2', 'M10 17.5h9'],
};

/** A drawing as an <svg>. */
export function sign(name) {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [key, value] of [['viewBox', '0 0 24 24'], ['class', 'sign'], ['aria-hidden', 'true'], ['focusable', 'false']]) {
    svg.setAttribute(key, value);
  }
  for (const data of DRAWINGS[name]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', data);
    svg.append(path);
  }
  return svg;
}
