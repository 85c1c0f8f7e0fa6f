/** Buttons, choices, fields and folds: large enough for a shaking thumb. */
export const controls = `
.button, .choice, .plain, .result, .group > summary { font: inherit; cursor: pointer; }
.button {
  display: inline-flex; align-items: center; gap: 0.5em; min-block-size: 2.75em; padding: 0.5em clamp(0.7em, 3cqi, 1.1em);
  max-inline-size: 100%; overflow-wrap: anywhere;
  font-weight: 600; line-height: 1.3; text-decoration: none; text-align: start;
  color: var(--_accent); background: var(--_surface);
  border: 1.5px solid var(--_accent); border-radius: var(--_radius);
}
.button:hover { background: var(--_tint); }
.button.main { color: var(--_on-accent); background: var(--_accent); }
.button.main:hover { background: color-mix(in srgb, var(--_accent) 88%, var(--_text)); }
.button.urgent { color: var(--_on-urgent); background: var(--_urgent); border-color: var(--_urgent); }
.plain, :where(a:not(.button)) { color: var(--_accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.plain { display: inline-flex; align-items: center; gap: 0.35em; min-block-size: 2.25em; padding: 0; text-align: start; overflow-wrap: anywhere; background: none; border: 0; }
.plain:hover, a:not(.button):hover { text-decoration-thickness: 2px; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75em 1.5em; margin-block-start: 1.75em; }
.back { margin-block-end: 0.75em; }

.form label { font-weight: 600; }
.form .hint { margin-block: 0.35em 0.75em; }
textarea, input[type="search"], select {
  inline-size: 100%; min-block-size: 2.75em; padding: 0.6em 0.8em;
  font: inherit; color: var(--_text); background: var(--_surface);
  border: 1.5px solid var(--_edge); border-radius: var(--_radius);
}
textarea { display: block; max-inline-size: 40em; min-block-size: 6em; resize: vertical; }
.missing { font-weight: 600; color: var(--_text); }
.missing:not(:empty) { margin-block: 0.75em; padding: 0.6em 0.9em; background: var(--_tint); border-inline-start: 4px solid var(--_accent); }

.option {
  position: relative; display: grid; grid-template-columns: auto 1fr; column-gap: 0.75em; align-items: center;
  margin-block-start: 0.5em; padding: 0.65em 0.9em; min-block-size: 3em;
  border: 1.5px solid var(--_border); border-radius: var(--_radius);
}
.option:hover { background: var(--_tint); }
.option:has(:checked) { border-color: var(--_accent); background: var(--_tint); }
.option:has(:focus-visible) { outline: 3px solid var(--_accent); outline-offset: 2px; }
.option input { position: relative; z-index: 1; inline-size: 1.25em; block-size: 1.25em; margin: 0; accent-color: var(--_accent); cursor: pointer; }
.option input:focus-visible { outline: none; }
.option label { display: block; font-weight: 500; line-height: 1.4; cursor: pointer; }
.option label::first-letter { text-transform: uppercase; }
.option label::after { content: ""; position: absolute; inset: 0; }
.option .help { grid-column: 2; line-height: 1.45; }

summary { min-block-size: 2.75em; padding-block: 0.6em; cursor: pointer; line-height: 1.5; }
.fold > summary { display: inline-flex; align-items: center; gap: 0.7em; color: var(--_accent); font-weight: 600; list-style: none; }
.fold > summary::-webkit-details-marker { display: none; }
.fold > summary::after { margin-block-start: -0.2em; }
.fold > summary::after, .row summary::after, .group > summary::after {
  content: ""; flex: none; inline-size: 0.55em; block-size: 0.55em;
  border: solid var(--_accent); border-width: 0 2px 2px 0; rotate: 45deg;
}
details[open] > summary::after { rotate: -135deg; }
.fold[open] > summary::after { margin-block-start: 0.25em; }
.fold > summary:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.fold > .inside { padding-block: 0.25em 0.75em; }
.fold > .inside > * + * { margin-block-start: 0.75em; }
@media (forced-colors: active) {
  .option:has(:checked) { border-color: Highlight; }
  .button.main, .button.urgent { border-width: 3px; }
}
`;
