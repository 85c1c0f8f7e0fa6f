// node node.mjs ENGINE N DATA: measures an engine in node, and prints a line of JSON.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { peers, wegwijzer } from "./engines.mjs";
import { measure } from "./measure.mjs";

const [name, n, data] = process.argv.slice(2);
const json = (file) => JSON.parse(readFileSync(`${data}/${n}/${file}`, "utf8"));
const small = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 2e7 ? 6 : 9, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;

async function instance() {
  await import(`${data}/wasm_exec.cjs`);
  const go = new globalThis.Go();
  const { instance } = await WebAssembly.instantiate(readFileSync(`${data}/bench.wasm`), go.importObject);
  go.run(instance);
  return instance;
}

// kept is the index as one would ship it; nothing where an engine cannot write one
// of this size (Orama's recursion overflows the stack at 10 000 entries).
function kept(engine) {
  try {
    return engine.save ? engine.save() : file;
  } catch (error) {
    console.error(`${name} cannot save ${n} entries: ${error.message}`);
    return null;
  }
}

const entries = json("entries.json");
const file = readFileSync(`${data}/${n}/index.bin`);
const engine = name === "wegwijzer" ? wegwijzer(await instance(), file) : peers[name]();
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
let start = performance.now();
engine.build(entries);
const result = { where: "node", engine: name, n: Number(n), buildMs: performance.now() - start };
globalThis.gc?.();
result.heapMB = (engine.memory ? engine.memory() : process.memoryUsage().heapUsed - before) / 1e6;
const saved = engine.load && kept(engine);
if (saved) {
  result.indexKB = small(Buffer.from(saved)) / 1000;
  start = performance.now();
  engine.load(saved);
  result.loadMs = performance.now() - start;
}
Object.assign(result, await measure(engine, entries, json("queries.json"), json("keys.json"), 15_000));
console.log(JSON.stringify(result));
process.exit(0);
