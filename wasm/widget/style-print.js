/** On paper: what was unfolded, without what only works on a screen. */
export const print = `
@media print {
  .exit, .tabs, .actions, .back, .copy, .printing, .missing-place, .more, .dots, .asking .form, summary::after { display: none !important; }
  .answers .plain, .open .sign { display: none; }
  .bar { position: static; }
  .card, .row, .facts > div { break-inside: avoid; }
  .ways a[href^="https:"]::after { content: attr(href); font-weight: 400; }
}
`;
