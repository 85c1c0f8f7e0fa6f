/**
 * What the tests ask of a browser that Playwright does not drive.
 * @typedef {{name: string, goto: (url: string) => Promise<void>, run: (body: string) => Promise<any>,
 *   shift: () => Promise<void>, back: () => Promise<void>, stop: () => Promise<void>}} Driven
 */

export const ROOT = "document.querySelector('sv-wegwijzer').shadowRoot";

/** Waits until a function body gives something that is true. */
export async function until(browser, body, what) {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await browser.run(body).catch(() => null);
    if (value) return value;
    if (Date.now() > end) throw new Error(`${browser.name}: ${what} did not come`);
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}

export function click(browser, selector) {
  return browser.run(`${ROOT}.querySelector(${JSON.stringify(selector)}).click()`);
}

export function onScreen(browser, name) {
  return until(browser, `return ${ROOT}.querySelector('[data-screen="${name}"]') !== null`, name);
}
