/**
 * <sv-wegwijzer>: a signpost for social safety in Dutch higher education, as one element.
 *
 *   <script type="module" src="/widget/wegwijzer.js"></script>
 *   <sv-wegwijzer lang="nl" institution="hogeschool-zuiderlicht">
 *     <p>Direct gevaar? Bel <a href="tel:112">112</a>.</p>   what shows without the program
 *   </sv-wegwijzer>
 *
 * Serve beside this file: the other modules, wasm_exec.js, wegwijzer.wasm and the bundles.
 * The page needs script-src 'self' 'wasm-unsafe-eval'; without it, and in browsers without
 * WebAssembly, the markup between the tags simply stays.
 *
 * Attributes
 *   lang               nl or en; without it, that of the nearest ancestor with lang
 *   institution        id: loads wegwijzer-<id>.bundle instead of wegwijzer.bundle
 *   content            address of a bundle; wins from institution
 *   view               guide (default), words or tools
 *   exit-url           where "leave this page" goes: https, or a page of the same site; without it,
 *                      what the institution chose
 *   heading-level      level of the main heading inside, 2 by default
 *   program-integrity, content-integrity
 *                      hashes ("sha384-…") that the program and the bundle must have
 *
 * Each is a property too (exit-url: exitUrl). The property mode says what a person sees: waiting,
 * loading, program or fallback. With ?wegwijzer-diagnose in the address of the page the element
 * prints which, and why. wasm/README.md has all of this at length.
 *
 * Parts (::part)       root, bar, exit, emergency, tabs, stage, button, choice, card
 *
 * Custom properties, each with a calm default in light and dark (the default follows the
 * color-scheme of the page). What is not set comes from the NL Design System theme of the page
 * (--utrecht-…, --basis-…), if it has one. `wegwijzer check theme.css` tells whether a house style
 * is legible.
 *   --sv-accent, --sv-on-accent   the one accent colour, and what is legible on it
 *   --sv-surface, --sv-text       background and text
 *   --sv-border                   lines
 *   --sv-radius                   rounding of corners
 *   --sv-font, --sv-font-size     typeface and base size
 *   --sv-top                      height of a fixed header of the page, which the bar stays under
 *
 * Slot                 the default slot is the help that needs no program
 *
 * Events               sv-ready, sv-fallback: bubbling, composed, and without any content. No
 *                      event ever tells what a person reads, types or answers.
 *
 * After loading the element makes no request, and it writes nothing to storage, the address,
 * the title, the history or the console.
 */
import { SvWegwijzer } from './element.js';

if (!customElements.get('sv-wegwijzer')) customElements.define('sv-wegwijzer', SvWegwijzer);
