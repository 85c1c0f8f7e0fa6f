/** Headings that fit under the page's own, whatever level the widget starts at. */
import { h } from './dom.js';

/** The main heading of a screen: it receives the focus when the screen appears. */
export function title(ctx, ...children) {
  return h(`h${ctx.level}`, { tabindex: -1, class: 'title' }, children);
}

/** A heading below the main one; depth 1 is directly below. */
export function heading(ctx, depth, props, ...children) {
  return h(`h${Math.min(6, ctx.level + depth)}`, props, children);
}
