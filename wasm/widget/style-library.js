/** The word list and the tools: search first, the list in folded groups below. */
export const library = `
.search { margin-block-start: 1.5em; max-inline-size: 44em; }
.search label { font-weight: 600; }
.search .hint { margin-block: 0.2em 0.5em; }
.field { position: relative; }
.field .sign { position: absolute; inset-inline-start: 0.8em; inset-block-start: 50%; translate: 0 -50%; color: var(--_muted); }
.field input { padding-inline-start: 2.6em; }
.search > .help { margin-block-start: 0.6em; }
.search > .help:empty { display: none; }
.results { margin-block-start: 0.25em; }
.results li { max-inline-size: none; }
.result {
  display: block; inline-size: 100%; min-block-size: 2.75em; padding: 0.6em 0.75em; text-align: start; line-height: 1.45;
  color: var(--_accent); background: none; border: 0; border-block-end: 1px solid var(--_border);
}
.result > span { display: block; max-inline-size: 65ch; }
.result > span:first-child { font-weight: 600; }
.result:hover { background: var(--_tint); }

.browse { margin-block-start: 2em; max-inline-size: 50em; }
.group { border-block-start: 1px solid var(--_border); }
.group:last-child { border-block-end: 1px solid var(--_border); }
.group > summary { display: flex; align-items: center; gap: 0.75em; padding-block: 0.75em; list-style: none; }
.group > summary strong { min-inline-size: 0; }
.group > summary::-webkit-details-marker { display: none; }
.group > summary::after { margin-inline: auto 0.4em; }
.group > .inside { padding-block-end: 1em; }

.facets { display: grid; gap: 0.9em; }
.facets legend { font-weight: 650; font-size: 1.1em; margin-block-end: 0.6em; }
.facets label { display: block; font-size: 0.95em; margin-block-end: 0.25em; }
.total { margin-block: 1.5em 0.75em; font-weight: 600; }
@container (min-width: 40em) { .facets { grid-template-columns: 1fr 1fr; } }

.entry > .facts, .entry > section { margin-block-start: 2em; max-inline-size: 50em; }
.entry > p:not(.lead, .back) { margin-block-start: 1.25em; }
.chips { display: flex; flex-wrap: wrap; gap: 0 1.25em; }
`;
