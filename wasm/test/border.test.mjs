/** The JavaScript side of the border, against a stand-in for the program's exports. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Border, BorderError } from '../widget/border.js';
import { clock } from '../widget/clock.js';
import { Memory } from '../widget/memory.js';
import { spoken } from '../widget/texts.js';

const IN = 64;
const OUT = 1024;
const SIZE = 512;

/** Exports that answer with `reply(request text)`: a text, or {error}. */
function program(reply, { grow = false } = {}) {
  const mem = new WebAssembly.Memory({ initial: 1 });
  const write = (text, sign = 1) => {
    const bytes = new TextEncoder().encode(text);
    new Uint8Array(mem.buffer, OUT, bytes.length).set(bytes);
    return sign * bytes.length;
  };
  const calls = [];
  return {
    calls, mem,
    inbuf: () => IN, insize: () => SIZE, outbuf: () => OUT, outsize: () => SIZE,
    reserve: (n) => (calls.push(['reserve', n]), 4096),
    open: (n) => (calls.push(['open', n, [...new Uint8Array(mem.buffer, 4096, n)]]), 0),
    wipe: () => calls.push(['wipe']),
    advise: (n) => {
      const text = new TextDecoder().decode(new Uint8Array(mem.buffer, IN, n));
      if (grow) mem.grow(1);
      const answer = reply(text);
      return answer.error ? write(answer.error, -1) : write(answer);
    },
  };
}

test('a request goes in and the answer comes out, in UTF-8', () => {
  const border = new Border(program((text) => JSON.stringify({ got: JSON.parse(text).word })));
  assert.deepEqual(border.ask('advise', { word: 'één – ☎ 😀' }), { got: 'één – ☎ 😀' });
});

test('a memory that grows during the call is no problem', () => {
  const border = new Border(program(() => '{"fine":true}', { grow: true }));
  assert.deepEqual(border.ask('advise', {}), { fine: true });
  assert.deepEqual(border.ask('advise', {}), { fine: true });
});

test('the content is copied to where the program wants it', () => {
  const exports = program(() => '{}');
  new Border(exports).open(new Uint8Array([7, 8, 9]));
  assert.deepEqual(exports.calls, [['reserve', 3], ['open', 3, [7, 8, 9]]]);
});

test('an address above two gigabytes is still an address', () => {
  const exports = program(() => '{}');
  assert.throws(() => new Border({ ...exports, reserve: () => -4096 }).open(new Uint8Array(1)), RangeError);
});

test('a refusal is an error with the text of the program', () => {
  const border = new Border(program(() => ({ error: 'unknown fact' })));
  assert.throws(() => border.ask('advise', {}), (error) => error instanceof BorderError && error.message === 'unknown fact');
});

test('what does not fit is refused and not repeated in the message', () => {
  const border = new Border(program(() => '{}'));
  const secret = 'geheim'.repeat(200);
  assert.throws(() => border.ask('advise', { text: secret }), (error) => error instanceof BorderError && !error.message.includes('geheim'));
  const liar = new Border({ ...program(() => '{}'), advise: () => SIZE + 1 });
  assert.throws(() => liar.ask('advise', {}), BorderError);
});

test('wiping reaches the program', () => {
  const exports = program(() => '{}');
  new Border(exports).wipe();
  assert.deepEqual(exports.calls, [['wipe']]);
});

test('the clock is Dutch, in winter and summer', () => {
  assert.deepEqual(clock(new Date('2026-11-21T23:30:00Z')), { on: '2026-11-22', now: { day: 7, minute: 30 } });
  assert.deepEqual(clock(new Date('2026-07-06T07:05:00Z')), { on: '2026-07-06', now: { day: 1, minute: 545 } });
});

test('answers can be taken back one by one, and wiped', () => {
  const memory = new Memory();
  memory.answer({ fact: 'rol', multiple: false }, ['student']);
  memory.answer({ fact: 'aard', multiple: true }, ['online', 'anders']);
  memory.answer({ fact: 'ander', multiple: false }, []);
  assert.deepEqual(memory.answers(), { facts: { rol: 'student', aard: ['online', 'anders'] }, skipped: ['ander'] });
  memory.answer({ fact: 'ander', multiple: false }, ['student']);
  assert.deepEqual(memory.answers().skipped, []);
  assert.ok(memory.back());
  assert.deepEqual(memory.answers().skipped, ['ander']);
  assert.ok(memory.back() && memory.back() && memory.back());
  assert.deepEqual(memory.answers(), { facts: {}, skipped: [] });
  assert.ok(!memory.back());
  memory.text = 'x';
  memory.answer({ fact: 'rol', multiple: false }, ['gast']);
  memory.wipe();
  assert.deepEqual([memory.answers(), memory.text, memory.back()], [{ facts: {}, skipped: [] }, '', false]);
});

test('language tags', () => {
  assert.deepEqual(['nl', 'en-GB', 'EN', 'de', '', undefined].map(spoken), ['nl', 'en', 'en', 'nl', 'nl', 'nl']);
});
