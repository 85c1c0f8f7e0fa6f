/**
 * Colours, type and space. The public --sv-* properties come first, then the tokens of an NL
 * Design System theme, then a calm default of our own (pkg/theme knows it too). What starts with --_ is
 * derived from them, so that a house style of five colours stays legible throughout. Light and
 * dark follow the color-scheme of the page, not the system: a light page keeps a light widget.
 * Sizes are in em of the page's own text, because a page may set its root size to anything.
 */
export const basics = `
:host {
  --_accent: var(--sv-accent, var(--utrecht-button-primary-action-background-color, var(--basis-color-action-1-inverse-bg-default, light-dark(#1c5d70, #8fcbdc))));
  --_on-accent: var(--sv-on-accent, var(--utrecht-button-primary-action-color, var(--basis-color-action-1-inverse-color-default, light-dark(#fff, #0b2129))));
  --_surface: var(--sv-surface, var(--utrecht-document-background-color, var(--basis-color-default-bg-document, light-dark(#fff, #151a20))));
  --_text: var(--sv-text, var(--utrecht-document-color, var(--basis-color-default-color-document, light-dark(#1d2731, #e7ebef))));
  --_border: var(--sv-border, var(--basis-color-default-border-default, light-dark(#d3dade, #38434d)));
  --_radius: var(--sv-radius, 10px);
  --_muted: color-mix(in srgb, var(--_text) 78%, var(--_surface));
  --_edge: color-mix(in srgb, var(--_text) 58%, var(--_surface));
  --_tint: color-mix(in srgb, var(--_accent) 7%, var(--_surface));
  --_urgent: light-dark(#b0231a, #ffb3a8);
  --_on-urgent: light-dark(#fff, #3d0803);
  --_gutter: clamp(0.9em, 4.5cqi, 2.25em);
  --_under-bar: calc(var(--sv-top, 0px) + 6.5em);
  display: block;
  container-type: inline-size;
  background: var(--_surface);
  color: var(--_text);
  font-family: var(--sv-font, var(--utrecht-document-font-family, var(--basis-text-font-family-default, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif)));
  font-size: var(--sv-font-size, 1em);
  line-height: 1.6;
  text-align: start;
}
:host([hidden]), [hidden] { display: none !important; }
*, *::before, *::after { box-sizing: border-box; }

/* What a page says about all its elements reaches this one, and from here what is inherited. */
.root, slot {
  font-size: max(1em, 14px); font-style: normal; font-variant: normal; font-weight: 400; line-height: 1.6; color: var(--_text);
  text-align: start; text-indent: 0; text-transform: none; text-shadow: none; white-space: normal; word-break: normal; cursor: auto; list-style: none;
}
.root { display: block; border-radius: inherit; overflow-wrap: break-word; hyphens: manual; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, legend { margin: 0; padding: 0; border: 0; }
fieldset { min-inline-size: 0; }
ul { list-style: none; }
p, li, dd, dt, label { max-inline-size: 65ch; }

.title { font-size: 1.65em; line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; max-inline-size: 26ch; text-wrap: balance; outline: none; scroll-margin-block-start: min(calc(var(--_under-bar) + 7em), 40vh); }
.title::first-letter, .result > span:first-child::first-letter { text-transform: uppercase; }
:is(h1, h2, h3, h4, h5, h6):not(.title) { font-size: 1.1em; line-height: 1.35; font-weight: 650; }
.lead { font-size: 1.1em; color: var(--_muted); margin-block-start: 0.5em; }
.help, .hint, .note, .receipt { color: var(--_muted); font-size: 0.92em; }
strong { font-weight: 650; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline 0.1em; text-underline-offset: 0.15em; }

.sign {
  inline-size: 1.25em; block-size: 1.25em; flex: none; vertical-align: -0.25em;
  fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round;
}
.quiet {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}

a, button, summary, input, textarea, select { scroll-margin-block: var(--_under-bar) 1.5em; }
:is(a, button, summary, input, textarea, select):focus-visible {
  outline: 3px solid var(--_accent); outline-offset: 2px; border-radius: 4px;
}
@media (min-width: 40em) { .title { font-size: 1.9em; } }
@media (forced-colors: active) {
  :host { --_on-accent: ButtonText; --_on-urgent: ButtonText; }
  .sign { forced-color-adjust: auto; }
  mark { color: Highlight; }
  :is(a, button, summary, input, textarea, select):focus-visible { outline-color: Highlight; }
}
@media (prefers-reduced-motion: no-preference) {
  .button, .choice, .option, .result, summary { transition: background-color 0.12s ease, border-color 0.12s ease; }
}
`;
