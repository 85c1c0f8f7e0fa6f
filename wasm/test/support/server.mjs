/**
 * The page under test: WEGWIJZER_URL when given, otherwise the demo portal of this repository,
 * built and started here on a free port.
 */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { end, start, within } from './children.mjs';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** Builds a program of the repository, if it changed, and gives its name. */
export function build(pkg) {
  const program = join(ROOT, 'build/test', pkg.split('/').at(-1));
  execFileSync('go', ['build', '-o', program, pkg], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  return program;
}

/** @returns {Promise<{url: string, stop: () => Promise<void>}>} */
export async function startPortal() {
  if (process.env.WEGWIJZER_URL) return { url: process.env.WEGWIJZER_URL, async stop() {} };
  const child = start(build('./examples/portal'), ['-port', '0'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = () => end(child);
  try {
    return { url: await within(30_000, 'starting the demo portal', address(child)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function address(child) {
  for await (const line of createInterface({ input: child.stdout })) {
    const url = line.match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0];
    if (url) return url;
  }
  throw new Error('the demo portal ended without printing its address');
}
