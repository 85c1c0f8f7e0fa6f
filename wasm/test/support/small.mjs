/**
 * A small content that does not move with the national content: what a golden file holds then is
 * the widget's own doing.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, build } from './server.mjs';

/** A Monday morning: opening hours are the same every time. */
const MOMENT = new Date('2026-11-23T09:30:00Z');

/** @returns {Buffer} the bundle of the content tests */
export function smallBundle() {
  const dir = mkdtempSync(join(tmpdir(), 'wegwijzer-small-'));
  const program = build('./pkg/cmd/wegwijzer');
  const institution = 'pkg/content/testdata/institution.json';
  try {
    execFileSync(program, ['build', '--content', 'pkg/content/testdata/good', '--institution', institution, '--out', dir], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(join(dir, 'wegwijzer-hogeschool-voorbeeld.bundle'));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

export async function useSmall(page, bundle) {
  await page.clock.setFixedTime(MOMENT);
  await page.route('**/*.bundle', (route) => route.fulfill({ body: bundle, contentType: 'application/octet-stream' }));
}
