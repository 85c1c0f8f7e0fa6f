/** The hostile institution files that the content check finds harmless, each as a bundle of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, build } from './server.mjs';

const CORPUS = join(ROOT, 'pkg/content/testdata/hostile.json');
const BASE = join(ROOT, 'examples/institutions/hogeschool-zuiderlicht.json');

/** @returns {{name: string, bundle: Buffer}[]} */
export function hostileBundles() {
  const harmless = JSON.parse(readFileSync(CORPUS, 'utf8')).filter(({ want }) => want === '');
  const dir = mkdtempSync(join(tmpdir(), 'wegwijzer-hostile-'));
  const program = build('./pkg/cmd/wegwijzer');
  try {
    const files = harmless.map((change, at) => {
      const file = join(dir, `hostile-${at}.json`);
      writeFileSync(file, JSON.stringify({ ...changed(change), id: `hostile-${at}` }));
      return ['--institution', file];
    });
    execFileSync(program, ['build', '--out', dir, ...files.flat()], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    return harmless.map(({ name }, at) => ({ name, bundle: readFileSync(join(dir, `wegwijzer-hostile-${at}.bundle`)) }));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function changed({ at, value, repeat = 1 }) {
  const file = JSON.parse(readFileSync(BASE, 'utf8'));
  const path = at.split('/');
  const last = path.pop();
  const place = path.reduce((node, key) => node[key], file);
  place[last] = typeof value === 'string' ? value.repeat(repeat).trim() : value;
  return file;
}
