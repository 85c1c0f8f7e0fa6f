/** Text that is kept and compared; `UPDATE=1 npm test` writes it anew, for someone to read. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function assertGolden(name, text) {
  const file = join(import.meta.dirname, '../golden', name);
  if (process.env.UPDATE) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  assert.equal(text, readFileSync(file, 'utf8'), `${name} (UPDATE=1 writes it anew)`);
}
