/** A browser profile on disk, as someone would find it who looks at the computer later. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium } from 'playwright-core';

/** What the site itself sent is in these: the same for every visitor, whatever they answered. */
const DOWNLOADED = /(^|\/)(Cache|Code Cache|GPUCache|ShaderCache|GrShaderCache|DawnGraphiteCache|DawnWebGPUCache)\//;

/**
 * Uses a fresh profile, closes the browser, and gives the files that it left behind.
 * @param {(page: import('playwright-core').Page) => Promise<void>} use
 * @returns {Promise<Map<string, Buffer>>} by name
 */
export async function filesAfter(use) {
  const dir = mkdtempSync(join(tmpdir(), 'wegwijzer-profile-'));
  try {
    const context = await chromium.launchPersistentContext(dir, { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: false, args: ['--disable-gpu', '--no-first-run'] });
    await use(context.pages()[0] ?? (await context.newPage()));
    await context.close();
    return new Map(readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(dir, path), readFileSync(path)];
    }));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** "file: words" for each of the words that stand in a file in UTF-8 or UTF-16. */
export function found(files, words) {
  const hits = [];
  for (const [name, bytes] of files) {
    if (DOWNLOADED.test(name)) continue;
    hits.push(...words.filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))).map((word) => `${name}: ${word}`));
  }
  return hits;
}
