const go = new Go();
const { instance } = await WebAssembly.instantiateStreaming(fetch('empty.wasm'), go.importObject);
globalThis.wasmMemory = instance.exports.mem;
await go.run(instance);
timing.ready = timing.answer = performance.now();
