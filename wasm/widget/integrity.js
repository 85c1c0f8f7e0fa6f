/**
 * Is this the file that was meant? Checked here rather than by fetch, because fetch with a hash
 * shows nothing until everything has arrived: no progress and no compiling meanwhile. Only pages
 * without a secure connection have no crypto; there fetch does it.
 */
import { LoadFault } from './fault.js';

const ALGORITHMS = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

/** Whether this page can calculate hashes itself. */
export const canHash = Boolean(globalThis.crypto?.subtle);

/**
 * Throws unless the bytes have one of the hashes. No hash asks for nothing; a hash that nobody
 * can read is refused, since somebody meant to be careful.
 */
export async function check(bytes, integrity, name) {
  if (!integrity || !canHash) return;
  for (const token of integrity.trim().split(/\s+/)) {
    const [algorithm, expected] = token.split(/-(.*)/);
    if (Object.hasOwn(ALGORITHMS, algorithm) && (await hash(bytes, ALGORITHMS[algorithm])) === expected) return;
  }
  throw new LoadFault('integrity', name);
}

async function hash(bytes, algorithm) {
  const digest = new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
  return btoa(String.fromCharCode(...digest));
}
