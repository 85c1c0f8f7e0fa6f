/** The entries of the national content in Dutch, as a search library gets them: a title, labels, and every other text. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['vocabulary', 'channels', 'instruments', 'initiatives'];
const TITLE = ['prefLabel', 'name'];
const LABELS = ['altLabel', 'hiddenLabel'];

export function entries(data) {
  return FOLDERS.flatMap((folder) => readdirSync(join(data, folder)).filter((name) => name.endsWith('.json')).sort().map((name) => {
    const entry = JSON.parse(readFileSync(join(data, folder, name), 'utf8'));
    const given = (keys) => keys.flatMap((key) => dutch(entry[key]));
    const rest = Object.keys(entry).filter((key) => ![...TITLE, ...LABELS].includes(key));
    return { title: given(TITLE).join(' '), labels: given(LABELS).join(' '), text: given(rest).join(' ') };
  })).map((entry, id) => ({ id, ...entry }));
}

/** All Dutch texts in a value. */
function dutch(value) {
  if (Array.isArray(value)) return value.flatMap(dutch);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'nl' ? [inner].flat() : dutch(inner)));
}
