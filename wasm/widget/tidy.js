/**
 * An engine that leaves nothing in the program's buffers: they are zeroed after each answer, not
 * only at the end, so that memory holds what a person told for as short as possible.
 */
const QUESTIONS = ['advise', 'whyNot', 'find', 'show', 'list', 'about'];

export function tidy(engine) {
  const ask = (name) => (...request) => {
    try {
      return engine[name](...request);
    } finally {
      engine.wipe();
    }
  };
  return Object.fromEntries([...QUESTIONS.map((name) => [name, ask(name)]), ['forget', () => engine.forget()]]);
}
