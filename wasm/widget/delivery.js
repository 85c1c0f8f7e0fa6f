/**
 * Getting a file from an ordinary server: with its size counted, its hash checked, and unpacked
 * here where the server does not compress. JavaScript cannot ask beforehand what a server will
 * do, so the file itself is asked for first; when the answer turns out to be sent raw, the .gz
 * beside it is taken instead and the first answer is dropped after a few packets.
 */
import { LoadFault } from './fault.js';
import { canHash, check } from './integrity.js';
import { bytesOf, fromBase64, isZipped, unzip } from './packed.js';

/** How each file came, for the diagnosis: name → {way, checked}. */
export const delivered = new Map();

/**
 * The bytes of a file, checked.
 * @param {import('./assets.js').Asset} asset
 * @param {import('./arrival.js').Arrival} arrival
 * @returns {Promise<Uint8Array>}
 */
export async function deliver(asset, arrival) {
  if (asset.carried) return unpackCarried(asset);
  arrival.expect(asset.name, asset.bytes);
  return receive(await request(asset), asset, arrival);
}

/** What the script carries came with the script and is as trustworthy as that. */
function unpackCarried({ name, carried }) {
  delivered.set(name, { way: 'carried', checked: false });
  return unzip(fromBase64(carried));
}

/** The answer of the server for a file: as it is, or its compressed copy. */
export async function request(asset) {
  const plain = await get(asset.url, asset);
  if (!mayUnpack(asset) || !isRaw(plain, asset)) return plain;
  const packed = await get(asset.gzip, { ...asset, integrity: '' }).catch(() => null);
  if (!packed) return plain;
  plain.body.cancel().catch(() => {}); // its network may be gone already: nobody needs it
  return packed;
}

/** Reads an answer to its end: counts, unpacks, checks. */
export async function receive(response, asset, arrival) {
  arrival.expect(asset.name, length(response) ?? asset.bytes);
  const arrived = await bytesOf(counted(response.body, (bytes) => arrival.got(asset.name, bytes))).catch(() => {
    throw new LoadFault('unreachable', asset.name);
  });
  const own = isZipped(arrived); // what a declared .gz holds was unpacked by the browser already
  const bytes = own ? await unzip(arrived) : arrived;
  await check(bytes, asset.integrity, asset.name);
  delivered.set(asset.name, { way: own ? 'own' : way(response), checked: Boolean(asset.integrity) });
  return bytes;
}

/** What was unpacked here can only be checked here. */
function mayUnpack({ gzip }) {
  return Boolean(gzip) && canHash && 'DecompressionStream' in globalThis;
}

async function get(url, { name, integrity }) {
  const response = await fetch(url, {
    integrity: canHash ? '' : integrity, credentials: 'same-origin', referrerPolicy: 'no-referrer',
  }).catch(() => {
    throw new LoadFault('unreachable', name);
  });
  if (!response.ok) throw new LoadFault('status', `${name}: ${response.status}`);
  return response;
}

/** Content-Length is that of what travels: it says how large the file is only when nothing is compressed. */
function length(response) {
  return response.headers.has('content-encoding') ? undefined : Number(response.headers.get('content-length')) || undefined;
}

function isRaw(response, { bytes }) {
  return length(response) === bytes;
}

function way(response) {
  return response.headers.has('content-encoding') ? 'server' : 'raw';
}

function counted(body, count) {
  return body.pipeThrough(new TransformStream({
    transform(chunk, controller) {
      count(chunk.byteLength);
      controller.enqueue(chunk);
    },
  }));
}
