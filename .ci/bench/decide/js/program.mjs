// The WASM program, called once for each decision.
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

export async function wasmProgram(file) {
  const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  (0, eval)(readFileSync(`${root}/lib/wasm/wasm_exec.js`, 'utf8'));
  const go = new globalThis.Go();
  const { instance } = await WebAssembly.instantiate(readFileSync(file), go.importObject);
  go.run(instance);
  const { mem, input, output, decide, repeat } = instance.exports;
  const inAt = input(), outAt = output();
  let given, answer;
  const look = () => {
    given = new Uint32Array(mem.buffer, inAt, 48);
    answer = new Uint8Array(mem.buffer, outAt, 256);
  };
  look();
  return {
    repeat,
    decide(masks) {
      if (given.length === 0) look(); // the memory has grown
      given.set(masks);
      return answer.subarray(0, decide());
    },
  };
}
