// Asks a guide program everything it can do and prints the bytes of its answers.
// usage: node ask.mjs WASM_EXEC.js PROGRAM.wasm CONTENT.bundle
import fs from 'node:fs';
import { createRequire } from 'node:module';

const [glue, program, content] = process.argv.slice(2);
createRequire(import.meta.url)(glue);
const go = new globalThis.Go();
const { instance } = await WebAssembly.instantiate(fs.readFileSync(program), go.importObject);
go.run(instance);
const wasm = instance.exports;

const answer = (size) => Buffer.from(wasm.mem.buffer, wasm.outbuf(), Math.abs(size)).toString('latin1');

function ask(name, request) {
  const bytes = Buffer.from(typeof request === 'string' ? request : JSON.stringify(request));
  new Uint8Array(wasm.mem.buffer, wasm.inbuf(), wasm.insize()).set(bytes);
  const size = wasm[name](bytes.length);
  console.log(name, size, answer(size));
  return size < 0 ? {} : JSON.parse(Buffer.from(answer(size), 'latin1').toString());
}

const bundle = fs.readFileSync(content);
const room = wasm.reserve(bundle.length);
new Uint8Array(wasm.mem.buffer, room, bundle.length).set(bundle);
const opened = wasm.open(bundle.length);
if (opened !== 0) throw new Error(answer(opened));

const day = { on: '2026-11-21', now: 'za 14:30' };
const hits = [];
for (const lang of ['nl', 'en']) {
  ask('about', { lang });
  for (const kind of ['concept', 'instrument']) ask('list', { lang, kind });
  for (const query of ['intimiderende mails', 'disrciminatie', 'RI&E', 'my supervisor shouts', 'xqzw'])
    hits.push(...(ask('find', { query, lang, limit: 5, detail: true }).hits ?? []));
  for (const text of ['mijn prof zit aan me', 'ik word niet gepest', 'the printer is broken'])
    ask('route', { id: text, text, lang, on: day.on });
  ask('advise', { lang, text: 'mijn begeleider schreeuwt tegen me', ...day });
  ask('advise', { lang, facts: { rol: 'student', positie: 'betrokkene', gevaar: 'geen' }, skipped: ['wens'] });
}
for (const { kind, id } of hits.slice(0, 8)) ask('show', { kind, id, lang: 'nl' });
ask('route', { facts: { roll: 'student' } });
ask('route', '{"text": ');
ask('show', { kind: 'concept', id: 'bestaat-niet', lang: 'nl' });
wasm.wipe();
