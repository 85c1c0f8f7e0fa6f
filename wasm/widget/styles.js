/**
 * The look, as constructed stylesheets: these are the only kind that no Content-Security-Policy
 * blocks. Made once and shared by all elements of a page.
 */
import { advice } from './style-advice.js';
import { basics } from './style-basics.js';
import { controls } from './style-controls.js';
import { library } from './style-library.js';
import { print } from './style-print.js';
import { screens } from './style-screens.js';
import { shell } from './style-shell.js';

let made;

export function sheets() {
  made ??= [basics, shell, controls, screens, advice, library, print].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return made;
}
