/** Entries in groups; groups stay folded so that a long list remains one calm page. */
import { disclosure, h } from './dom.js';

/** @param {(entry: {kind: string, id: string}) => void} visit opens an entry */
export function groupedList(ctx, { kind, groups }, visit) {
  return groups.filter(({ items }) => items.length > 0).map(({ label, items }) =>
    disclosure([h('strong', {}, label), h('span', { class: 'count' }, items.length)], { class: 'group' },
      h('ul', { class: 'results' }, items.map((item) => listItem(kind, item, visit)))));
}

function listItem(kind, { id, label, summary }, visit) {
  return h('li', {}, h('button', { type: 'button', class: 'result', 'data-kind': kind, 'data-id': id, on: { click: () => visit({ kind, id }) } },
    h('span', {}, label), summary && h('span', { class: 'help' }, summary)));
}
