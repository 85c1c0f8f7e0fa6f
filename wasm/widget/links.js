/**
 * Links out of the widget. Only three kinds exist; anything else in the content becomes plain
 * text, so that neither a typo nor a hostile institution file can make a link that runs code.
 */
import { h, quiet } from './dom.js';
import { sign } from './signs.js';

const MAIL = /^[^\s@?&]+@[^\s@?&]+$/;

/** The digits of a number as it is dialled, with a plus only when the content gives one. */
export function dialable(number) {
  return (number.trim().startsWith('+') ? '+' : '') + number.replace(/\D/g, '');
}

/** An address that a link may have, or null. */
export function safeHref(kind, value) {
  if (kind === 'tel') return dialable(value) ? `tel:${dialable(value)}` : null;
  if (kind === 'mailto') return MAIL.test(value) ? `mailto:${value}` : null;
  try {
    const url = new URL(value);
    return url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * A link to a site opens beside this page: the answers live in memory only, and following a
 * link must not lose them. The other site learns nothing of where the person came from.
 */
export function siteLink(ctx, url, label, props = {}) {
  const href = safeHref('https', url);
  if (!href) return h('span', {}, label);
  return h('a', { ...props, href, target: '_blank', rel: 'noreferrer noopener' },
    label, sign('outside'), quiet(` (${ctx.t.newTab})`));
}

/** A link that dials exactly the number that is shown. */
export function phoneLink(phone, label, props = {}) {
  const href = safeHref('tel', phone.dial || phone.number);
  return h(href ? 'a' : 'span', { ...props, href, rel: href && 'noreferrer noopener' }, label);
}

/** A link that opens the mail program. */
export function mailLink(address, label, props = {}) {
  const href = safeHref('mailto', address);
  return h(href ? 'a' : 'span', { ...props, href, rel: href && 'noreferrer noopener' }, label);
}
