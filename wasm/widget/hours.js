/** When a channel can be reached, in words. */
import { h } from './dom.js';
import { sign } from './signs.js';

const WEEK = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** "Open now, until 17:00", or nothing when that is not known for certain. */
export function openLine(ctx, channel) {
  const text = channel.unconfirmed?.includes('schedule') ? null : openText(ctx.t.hours, channel.open ?? {});
  return text && h('p', { class: 'open', 'data-open': channel.open.state }, sign('clock'), text);
}

function openText(t, { state, until, day, at }) {
  if (state === 'always') return t.always;
  if (state === 'open') return until ? t.open(until) : t.openNow;
  if (state !== 'closed') return null;
  if (!at) return t.closed;
  return day ? t.opens(t.days[day], at) : t.opensToday(at);
}

/** All opening hours, for the details. */
export function hoursList(ctx, channel) {
  const t = ctx.t.hours;
  const lines = (channel.hours ?? []).map(({ days, opens, closes }) => `${dayWords(t, days)}: ${t.span(opens, closes)}`);
  if (channel.open?.state === 'always' && lines.length === 0) lines.push(t.always);
  if (channel.hoursNote) lines.push(channel.hoursNote);
  if (lines.length > 0 && channel.unconfirmed?.includes('schedule')) lines.push(t.unconfirmed);
  return lines.length > 0 ? h('ul', { class: 'lines' }, lines.map((line) => h('li', {}, line))) : null;
}

/** "Monday to Friday" for days in a row, else their names. */
function dayWords(t, days) {
  const at = days.map((day) => WEEK.indexOf(day));
  const inRow = at.length > 2 && at.every((place, i) => i === 0 || place === at[i - 1] + 1);
  if (inRow) return t.to(t.days[days[0]], t.days[days.at(-1)]);
  return days.map((day) => t.days[day]).join(', ');
}
