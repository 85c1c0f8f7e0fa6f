/**
 * The page under test: WEGWIJZER_URL when given, otherwise the demo portal of this repository,
 * built and started here on a free port.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** Builds a program of the repository into a directory of its own. */
export function build(pkg) {
  const dir = mkdtempSync(join(tmpdir(), 'wegwijzer-test-'));
  const program = join(dir, 'program');
  execFileSync('go', ['build', '-o', program, pkg], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  return { program, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** @returns {Promise<{url: string, stop: () => void}>} */
export async function startPortal() {
  if (process.env.WEGWIJZER_URL) return { url: process.env.WEGWIJZER_URL, stop() {} };
  const { program, remove } = build('./examples/portal');
  const child = spawn(program, ['-port', '0'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = () => {
    child.kill();
    remove();
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = line.match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0];
    if (url) return { url, stop };
  }
  stop();
  throw new Error('the demo portal ended without printing its address');
}
