/** The files of the widget: where they are and how each is recognised as the right one. */
import { place } from './place.js';
import { carried, files } from './release.js';

/**
 * @typedef {object} Asset
 * @property {string} name what it is called in the diagnosis
 * @property {string} url
 * @property {string} integrity hashes as in the integrity attribute of a script; may be empty
 * @property {number} [bytes] size before compression
 * @property {string} [gzip] address of its compressed copy
 * @property {string} [carried] the file itself: gzip in base64
 */

/**
 * A file beside the script, by its plain name. A hash in the page wins from that of the build:
 * the page may know better which file it wants.
 * @returns {Asset}
 */
export function besideScript(name, integrity) {
  const known = Object.hasOwn(files, name) ? files[name] : {};
  return {
    name,
    url: new URL(known.file ?? name, place).href,
    integrity: integrity || known.integrity || '',
    bytes: known.bytes,
    gzip: known.gzip && new URL(known.gzip, place).href,
    carried: Object.hasOwn(carried, name) ? carried[name] : undefined,
  };
}

/**
 * A file at an address that the page gives.
 * @returns {Asset}
 */
export function atAddress(address, integrity) {
  const { href } = new URL(address, document.baseURI);
  return { name: address, url: href, integrity };
}
