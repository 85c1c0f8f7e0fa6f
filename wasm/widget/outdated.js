/**
 * A copy that was forgotten on a server is a danger: contacts of an institution change. Past its
 * time an engine says only what is national; who is asked for nearby is named, without contacts.
 */
const national = ({ scope }) => scope === 'national';

export function nationalOnly(engine) {
  return {
    about(lang) {
      const about = engine.about(lang);
      return { ...about, emergency: about.emergency.filter(national) };
    },
    advise(lang, answers) {
      const found = engine.advise(lang, answers);
      return { ...found, steps: found.steps.filter(({ channel }) => national(channel)) };
    },
    show(lang, kind, id) {
      const entry = engine.show(lang, kind, id);
      return kind === 'channel' && !national(entry) ? { ...entry, phones: [], emails: [], urls: [], local: false } : entry;
    },
    whyNot: (...request) => engine.whyNot(...request),
    find: (...request) => engine.find(...request),
    list: (...request) => engine.list(...request),
    forget: () => engine.forget(),
  };
}
