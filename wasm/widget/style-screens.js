/** First screen, questions, and what is certain beside them. */
export const screens = `
.choices { display: grid; gap: 0.75em; margin-block: 1.75em 2em; max-inline-size: 44em; }
.choice {
  display: flex; align-items: center; gap: 1em; inline-size: 100%; padding: 1.1em 1.2em; text-align: start; line-height: 1.4;
  color: var(--_text); background: var(--_surface); border: 1.5px solid var(--_edge); border-radius: var(--_radius);
}
.choice .words { flex: 1; min-inline-size: 0; }
.choice strong { display: block; font-size: 1.1em; }
.choice .words > span { color: var(--_muted); }
.choice:hover { background: var(--_tint); border-color: var(--_accent); }
.choice > .sign:first-child { inline-size: 1.6em; block-size: 1.6em; color: var(--_accent); }
.choice.main { color: var(--_on-accent); background: var(--_accent); border-color: var(--_accent); }
.choice.main:hover { background: color-mix(in srgb, var(--_accent) 88%, var(--_text)); }
.choice.main .words > span, .choice.main > .sign:first-child { color: inherit; }
@media (forced-colors: active) { .choice.main { border-width: 3px; } }

.promises { display: grid; gap: 0.6em; }
.promises li { display: flex; gap: 0.7em; color: var(--_muted); }
.promises .sign { margin-block-start: 0.15em; color: var(--_accent); }
.start .fold { margin-block-start: 1em; }

.progress { margin-block-end: 1em; color: var(--_muted); font-size: 0.95em; }
.dots { display: flex; gap: 0.35em; margin-block-start: 0.4em; max-inline-size: 16em; }
.dots span { flex: 1; block-size: 4px; border-radius: 2px; background: var(--_border); }
.dots .done { background: var(--_accent); }
@media (forced-colors: active) { .dots span { border: 1px solid CanvasText; } .dots .done { background: Highlight; } }

.asking { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5em; }
.ask { min-inline-size: 0; }
.ask .title { max-inline-size: 30ch; }
.options { margin-block: 1.25em 1em; max-inline-size: 44em; }
.early { padding: 1.1em 1.25em 1.25em; background: var(--_tint); border-radius: var(--_radius); align-self: start; }
.early li { margin-block-start: 1em; line-height: 1.45; }
.early li + li { padding-block-start: 1em; border-block-start: 1px solid var(--_border); }
.early > .help { margin-block-start: 1em; }
@media (forced-colors: active) { .early { border: 1px solid CanvasText; } }
@container (min-width: 46em) { .asking:has(.early) { grid-template-columns: minmax(0, 1fr) 15.5em; gap: 2.5em; } }
@container (min-width: 66em) {
  .options.many { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5em; max-inline-size: none; }
  .options.many .option { margin: 0; }
  .options.many .option:last-child { grid-column: 1 / -1; }
}
`;
