/** Advice: one place stands out, the others wait quietly. */
export const advice = `
.advice > section { margin-block-start: 2.25em; }
.advice > .more { margin-block-start: 1.5em; padding: 1em 1.25em 1.25em; background: var(--_tint); border-radius: var(--_radius); }
.more .button { margin-block-start: 0.75em; }

.good li { position: relative; padding-inline-start: 1.4em; margin-block-start: 0.5em; }
.good li::before { content: ""; position: absolute; inset-inline-start: 0.2em; inset-block-start: 0.62em; inline-size: 0.42em; block-size: 0.42em; border-radius: 50%; background: var(--_accent); }
@media (forced-colors: active) { .good li::before { background: CanvasText; } }

.card { margin-block-start: 0.75em; padding: clamp(1em, 4cqi, 1.4em); border: 1.5px solid var(--_border); border-radius: var(--_radius); }
.card > p { margin-block-start: 0.35em; }
.card.lead { font-size: inherit; color: inherit; border: 2px solid var(--_accent); background: var(--_tint); }
.card.lead > :is(h1, h2, h3, h4, h5, h6) { font-size: clamp(1.15em, 5cqi, 1.35em); }
.card > :is(h1, h2, h3, h4, h5, h6), .row strong { hyphens: auto; }
.card > .why { margin-block-start: 0.9em; }
.why { color: var(--_muted); }
.why strong { color: var(--_text); }
.card > .fold { margin-block-start: 0.35em; }
.open { display: flex; align-items: center; gap: 0.4em; color: var(--_muted); font-size: 0.95em; }

.ways { display: flex; flex-wrap: wrap; gap: 0.6em; margin-block-start: 1em; }
.ways li { max-inline-size: 100%; }
.early .ways { margin-block-start: 0; }
.ways .note { display: block; margin-block-start: 0.25em; max-inline-size: 28ch; line-height: 1.4; }
.mark, .count { padding: 0.1em 0.5em; font-size: 0.85em; color: var(--_muted); border: 1px solid var(--_border); border-radius: 1em; white-space: nowrap; }

.rows { margin-block-start: 0.75em; border-block-end: 1px solid var(--_border); }
.row { border-block-start: 1px solid var(--_border); }
.row summary { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 1em; padding-block: 0.85em; list-style: none; }
.row summary::-webkit-details-marker { display: none; }
.row summary > .help { grid-column: 1; max-inline-size: 65ch; }
.row summary::after { grid-column: 2; grid-row: 1; align-self: center; margin-inline-end: 0.4em; }
.row summary:hover strong { text-decoration: underline; text-underline-offset: 0.2em; }
.row .inside { padding-block-end: 1.5em; }
.row .inside > .why { margin-block-start: 1em; }

.facts { margin-block-start: 1.25em; }
.facts > div { padding-block: 0.6em; }
.facts > div + div { border-block-start: 1px solid var(--_border); }
.facts dt { font-weight: 650; font-size: 0.95em; }
.lines li + li { margin-block-start: 0.35em; }
@container (min-width: 44em) { .facts > div { display: grid; grid-template-columns: 13em minmax(0, 1fr); gap: 1.25em; } }

.danger { margin-block-end: 1.75em; padding: 1.1em 1.25em; border: 2px solid var(--_urgent); border-radius: var(--_radius); }
.danger .button { margin-block: 0.75em; }
.tools li { margin-block-start: 0.9em; }
.answers { margin-block-start: 2.25em; }
.answers dl > div { padding-block: 0.5em; }
.answers dt { color: var(--_muted); font-size: 0.95em; }
.missing-place .told { margin-block-start: 1em; }
.missing-place dl > div { padding-block: 0.5em; }
.missing-place dt { color: var(--_muted); font-size: 0.95em; }
.title-like { font-weight: 650; outline: none; scroll-margin-block-start: var(--_under-bar); }
.changed { padding: 1em 1.25em 1.25em; background: var(--_tint); border-radius: var(--_radius); }
.changed li { margin-block-start: 0.5em; }
.receipt { margin-block-start: 1.75em; }
`;
