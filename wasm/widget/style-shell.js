/**
 * What is always there: leaving and the emergency line, which stay in view while reading on, and
 * the three parts. Red is for the emergency line alone.
 */
export const shell = `
.bar {
  position: sticky; inset-block-start: var(--sv-top, 0px); z-index: 2;
  display: grid; grid-template-columns: 1fr auto; align-items: center; column-gap: 0.75em;
  padding: 0.5em var(--_gutter);
  background: var(--_surface); border-block-end: 1px solid var(--_border);
  border-start-start-radius: inherit; border-start-end-radius: inherit;
}
.emergency { display: contents; font-size: 0.95em; line-height: 1.3; }
.emergency p { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; column-gap: 0.5em; }
.emergency p:first-child { grid-column: 1; grid-row: 1; }
.emergency .when { color: var(--_muted); }
.emergency a {
  display: inline-flex; align-items: center; gap: 0.3em; min-block-size: 2.25em;
  color: var(--_urgent); font-weight: 650; text-underline-offset: 0.2em;
}
.exit {
  grid-column: 2; grid-row: 1; display: inline-flex; align-items: center; gap: 0.5em;
  min-block-size: 2.75em; padding: 0.4em 0.9em;
  font: inherit; font-weight: 600; color: var(--_text); background: var(--_surface);
  border: 1.5px solid var(--_edge); border-radius: var(--_radius); cursor: pointer;
}
.exit:hover { background: var(--_tint); }
.exit .wide { display: none; }
@container (max-width: 30em) { .emergency p:first-child .when { display: none; } }
@container (max-width: 20em) { .emergency p, .tabs button { font-size: 0.9em; } }
@container (min-width: 34em) {
  .exit { grid-row: 1 / 3; }
  .exit .wide { display: inline; }
  .exit .narrow { display: none; }
  .emergency p { grid-column: 1; }
}
@container (min-width: 52em) {
  .bar { grid-template-columns: auto 1fr auto; column-gap: 2em; }
  .exit { grid-column: 3; grid-row: 1; }
  .emergency p + p { grid-column: 2; grid-row: 1; }
}

.arriving {
  position: absolute; inset-inline: 0; inset-block-end: -2px; inline-size: 100%; block-size: 3px;
  appearance: none; border: 0; background: none; color: var(--_accent); animation: late 0s 0.8s both;
}
.arriving::-webkit-progress-bar { background: none; }
.arriving::-webkit-progress-value { background: var(--_accent); }
.arriving::-moz-progress-bar { background: var(--_accent); }
@keyframes late { from { visibility: hidden; } }

.tabs ul { display: flex; flex-wrap: wrap; gap: 0 clamp(1em, 4cqi, 1.75em); padding: 0.25em var(--_gutter) 0; border-block-end: 1px solid var(--_border); }
.tabs button {
  min-block-size: 2.75em; padding: 0.4em 0; font: inherit; font-size: 0.95em; color: var(--_muted);
  background: none; border: 0; border-block-end: 3px none var(--_accent); cursor: pointer;
}
.tabs button:hover { color: var(--_text); }
.tabs [aria-current] { color: var(--_text); font-weight: 650; border-block-end-style: solid; padding-block-end: calc(0.4em - 3px); }

:is(.notice, .said, .report, .stage):empty { display: none; }
:is(.notice, .said) { padding: 1em var(--_gutter) 0; }
:is(.notice, .said) p { padding: 0.75em 1em; background: var(--_tint); border-radius: var(--_radius); }
.report { margin: 1em var(--_gutter) 0; padding: 0.75em 1em; border: 1px solid var(--_border); border-radius: var(--_radius); font-size: 0.92em; }
.stage { padding: clamp(1.5em, 5cqi, 2.5em) var(--_gutter) clamp(1.75em, 6cqi, 3em); }
slot { display: block; padding: clamp(1em, 4cqi, 2em) var(--_gutter); }
`;
