// node js/run.mjs PROBLEM.json PROGRAM.wasm: checks that all engines agree, times
// them in turns, and prints the timings as JSON.
import { readFileSync } from 'node:fs';
import { decide, rules } from '../written/decide.mjs';
import { wasmProgram } from './program.mjs';
import { jsonLogic } from './jsonlogic.mjs';
import { jsonRulesEngine } from './jsonrulesengine.mjs';
import { measure } from './clock.mjs';

const problem = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const program = await wasmProgram(process.argv[3]);
const out = new Uint8Array(256);
const holds = new Uint8Array(4096);
const codes = problem.states.map((s) => Uint32Array.from(s.codes));
const masks = problem.states.map((s) => Uint32Array.from(s.masks));
const logic = jsonLogic(problem);
const engine = jsonRulesEngine(problem);

const entries = [
  { name: 'bitset index in WASM', run: (i) => program.decide(masks[i]) },
  { name: 'JavaScript switch, channels only', run: (i) => out.subarray(0, decide(codes[i], out)) },
  { name: 'JavaScript switch, channels and rules', run: (i) => out.subarray(0, rules(codes[i], holds, out)) },
  { name: 'json-logic-js', run: (i) => logic(problem.states[i].named) },
  { name: 'json-rules-engine', run: (i) => engine(problem.states[i].named), waits: true },
];

for (const e of entries) {
  for (let i = 0; i < problem.states.length; i++) {
    const got = String(Array.from(await e.run(i)));
    if (got !== String(problem.expected[i])) throw new Error(`${e.name} gives ${got} in state ${i}, expected ${problem.expected[i]}`);
  }
}
problem.work.forEach((w, k) => entries.push({ name: w.name, rounds: w.rounds, many: (from, n) => program.repeat(k, from, n) }));
console.log(JSON.stringify(await measure(entries, problem.states.length)));
process.exit(0);
