/** Files that arrive compressed, and files that travel inside the script as text. */

/** gzip to bytes, in the browser. */
export async function unzip(bytes) {
  return bytesOf(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}

/** Without fetch, which a policy may forbid even for data: addresses. */
export function fromBase64(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** Whether bytes are gzip; neither a program nor a bundle begins like this. */
export function isZipped(bytes) {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** All of a stream. */
export async function bytesOf(stream) {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
