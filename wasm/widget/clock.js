/**
 * Opening hours are Dutch hours, wherever the reader's own clock stands: the engine is told the
 * day, weekday and minute in Europe/Amsterdam.
 */
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam', weekday: 'short', year: 'numeric', month: '2-digit',
  day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** {on: "2026-11-21", now: {day: 1..7, minute: 0..1439}} at the given moment. */
export function clock(moment = new Date()) {
  const part = {};
  for (const { type, value } of FORMAT.formatToParts(moment)) part[type] = value;
  return {
    on: `${part.year}-${part.month}-${part.day}`,
    // Some older browsers write midnight as 24.
    now: { day: DAYS.indexOf(part.weekday) + 1, minute: (Number(part.hour) % 24) * 60 + Number(part.minute) },
  };
}

/** A date of the content ("2026-11-21") in words. */
export function dateWords(iso, lang) {
  const moment = new Date(`${iso}T12:00:00Z`);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}
