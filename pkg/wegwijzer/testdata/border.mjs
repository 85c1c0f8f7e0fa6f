// Sends requests through the border of the WASM program, as the widget does.
// usage: node border.mjs WASM_EXEC PROGRAM BUNDLE < requests > answers
// A request is a line "function<TAB>json"; an answer is a line of JSON.
import fs from 'node:fs';
import vm from 'node:vm';

const [glue, program, bundle] = process.argv.slice(2);
vm.runInThisContext(fs.readFileSync(glue, 'utf8')); // defines globalThis.Go
const go = new globalThis.Go();
const { instance } = await WebAssembly.instantiate(fs.readFileSync(program), go.importObject);
go.run(instance); // never ends: the program stays to be called
const border = instance.exports;
const memory = () => border.mem ?? border.memory;

const content = fs.readFileSync(bundle);
const room = border.reserve(content.length);
new Uint8Array(memory().buffer, room, content.length).set(content);
if (border.open(content.length) !== 0) throw new Error('the bundle cannot be opened');

function call(name, json) {
  const { written } = new TextEncoder().encodeInto(json, new Uint8Array(memory().buffer, border.inbuf(), border.insize()));
  const length = border[name](written);
  return new TextDecoder().decode(new Uint8Array(memory().buffer, border.outbuf(), Math.abs(length)));
}

const lines = fs.readFileSync(0, 'utf8').split('\n').filter(Boolean);
const answers = lines.map((line) => call(...line.split('\t')) + '\n').join('');
process.stdout.write(answers, () => process.exit(0)); // the program itself would stay for ever
