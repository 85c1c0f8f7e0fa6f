/** The WASM program: compiled once for all elements of a page, and started once per content. */
import { deliver, receive, request } from './delivery.js';
import { LoadFault } from './fault.js';

/** The smallest program there is: whether a page may run any at all. */
const NOTHING = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

const programs = new Map();

/** Throws when this page cannot run a program, before anything is fetched in vain. */
export async function mayRun() {
  if (typeof WebAssembly !== 'object') throw new LoadFault('no-webassembly');
  await WebAssembly.compile(NOTHING).catch(() => {
    throw new LoadFault('policy');
  });
}

/** After a failure the next element may try again. */
export function compileOnce(asset, arrival) {
  const key = `${asset.url} ${asset.integrity}`;
  if (!programs.has(key)) {
    const compiling = compile(asset, arrival);
    programs.set(key, compiling);
    compiling.catch(() => programs.delete(key));
  }
  return programs.get(key);
}

async function compile(asset, arrival) {
  if (asset.carried) return compileBytes(await deliver(asset, arrival), asset);
  arrival.expect(asset.name, asset.bytes);
  const response = await request(asset);
  if (!streams(response)) return compileBytes(await receive(response, asset, arrival), asset);
  return compileMeanwhile(response, asset, arrival);
}

/** Compiles while loading. Nothing runs before the hash of the whole file is right. */
async function compileMeanwhile(response, asset, arrival) {
  const copy = response.clone();
  const compiling = WebAssembly.compileStreaming(response).catch(() => {
    throw new LoadFault('program', asset.name);
  });
  compiling.catch(() => {}); // a wrong hash is the better explanation, and is known a little later
  await receive(copy, asset, arrival);
  return compiling;
}

function compileBytes(bytes, { name }) {
  return WebAssembly.compile(bytes).catch(() => {
    throw new LoadFault('program', name);
  });
}

/** Many servers do not know the type of a program; the browser then only compiles from bytes. */
function streams(response) {
  return (response.headers.get('content-type') ?? '').startsWith('application/wasm');
}

/** Starts a compiled program and gives what it exports. */
export async function run(module) {
  await import('./wasm_exec.js').catch(() => {
    throw new LoadFault('glue', 'wasm_exec.js');
  });
  const go = new globalThis.Go();
  go.env = { GODEBUG: 'clobberfree=1' }; // what is freed is overwritten, see forget in the program
  const instance = await WebAssembly.instantiate(module, go.importObject).catch(() => {
    throw new LoadFault('program', 'wegwijzer.wasm');
  });
  // main blocks for as long as the page lives. If the program ever dies, the next call throws
  // and the element falls back; the same news from here would only be an unhandled rejection.
  go.run(instance).catch(() => {});
  return instance.exports;
}
