/** Chromium as the tests use it: without a sandbox, quiet on the network, a fresh profile each time. */
import { chromium } from 'playwright-core';

const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** @param {{args?: string[]} & import('playwright-core').LaunchOptions} options */
export function launch({ args = [], ...options } = {}) {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: false, args: [...QUIET, ...args], ...options });
}

/**
 * A page that keeps everything that a test may ask about afterwards.
 * @returns {Promise<import('playwright-core').Page & {seen: {requests: string[], errors: string[], violations: () => Promise<string[]>}}>}
 */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests = [];
  const errors = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => errors.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(`pageerror: ${error.message}`));
  await page.addInitScript(() => {
    globalThis.cspViolations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.cspViolations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  page.seen = { requests, errors, violations: () => page.evaluate(() => globalThis.cspViolations) };
  return page;
}

/** Serves the document itself under another Content-Security-Policy. */
export async function withPolicy(page, policy) {
  await page.route((url) => /(\/|\.html)$/.test(url.pathname), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
}
