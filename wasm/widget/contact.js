/** Calling, mailing and visiting a channel: the surest way first. */
import { h, quiet } from './dom.js';
import { mailLink, phoneLink, siteLink } from './links.js';
import { sign } from './signs.js';

/**
 * The ways to reach a channel as buttons. A number that nobody confirmed comes after the site and
 * says so.
 * @param {{most?: number, kind?: 'button'|'plain', lead?: boolean}} options lead fills the first
 */
export function contactLinks(ctx, channel, { most = Infinity, kind = 'button', lead = false } = {}) {
  const ways = waysOf(ctx, channel).slice(0, most);
  if (ways.length === 0) return channel.local === false && channel.scope === 'role' ? h('p', { class: 'help' }, ctx.t.step.notFilled) : null;
  return h('ul', { class: 'ways' }, ways.map((way, at) => {
    const look = kind === 'plain' ? 'plain' : `button${lead && at === 0 ? ' main' : ''}`;
    return h('li', {}, way.link({ class: look, part: 'button' }), notes(way, kind));
  }));
}

/** In a short list only a doubt is worth a line. */
function notes({ note, doubt }, kind) {
  return [kind === 'button' && note, doubt].filter(Boolean).map((text) => h('span', { class: 'note' }, text));
}

function waysOf(ctx, channel) {
  const doubtful = channel.unconfirmed?.includes('phones') ?? false;
  const phones = (channel.phones ?? []).map((phone) => phoneWay(ctx, channel, phone, doubtful));
  const mails = (channel.emails ?? []).map((address) => mailWay(ctx, channel, address));
  const sites = (channel.urls ?? []).map((url) => siteWay(ctx, channel, url));
  return doubtful ? [...sites, ...mails, ...phones] : [...phones, ...mails, ...sites];
}

function phoneWay({ t }, channel, phone, doubtful) {
  return {
    link: (props) => phoneLink(phone, [sign('phone'), t.contact.call(phone.number)], props),
    note: phone.note,
    doubt: doubtful && t.step.unconfirmed,
  };
}

function mailWay({ t }, channel, address) {
  return { link: (props) => mailLink(address, [sign('mail'), t.contact.mail(address)], props) };
}

/** Several sites on a page would all read "Go to the site": the name makes each link its own. */
function siteWay(ctx, channel, { url, use }) {
  const { uses, of } = ctx.t.contact;
  const known = Object.hasOwn(uses, use) ? use : 'site';
  const label = [sign(known), h('span', {}, uses[known]), quiet(` ${of[known]} ${channel.name}`)];
  return {
    link: (props) => siteLink(ctx, url, label, props),
  };
}
