/** The widget's own words per language; content comes from the engine in the same language. */
import { en } from './texts-en.js';
import { nl } from './texts-nl.js';

const TEXTS = { nl, en };

/** "nl" or "en" for any language tag; Dutch for what we do not speak. */
export function spoken(tag) {
  return tag?.toLowerCase().split('-')[0] === 'en' ? 'en' : 'nl';
}

/** The words of a language. */
export function texts(lang) {
  return TEXTS[lang];
}

/** A language code ("uk") as a word in the reader's language ("Oekraïens"). */
export function languageName(code, lang) {
  const name = new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(code);
  return name ?? code;
}
