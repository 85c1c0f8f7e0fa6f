/** WebKitGTK over classic WebDriver, on a screen of its own. */
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { end, start, within } from './children.mjs';

const SHIFT = '\uE008';

/** @returns {Promise<import('./drive.mjs').Driven>} */
export async function startWebKit() {
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const children = [screen];
  const stop = () => Promise.all(children.map(end));
  try {
    const display = await within(30_000, 'starting Xvfb', displayOf(screen));
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    children.unshift(start('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }));
    return { ...driver(await open(`http://127.0.0.1:${port}`)), stop };
  } catch (error) {
    await stop(); // or the test would wait for them for ever
    throw error;
  }
}

/** Xvfb takes a free number and writes it here. */
async function displayOf(screen) {
  await once(screen, 'spawn'); // fails when there is no Xvfb
  for await (const line of createInterface({ input: screen.stdio[3] })) return `:${line}`;
  throw new Error('Xvfb ended without a display');
}

/** A function that asks something of a new session. */
async function open(url) {
  const options = { binary: miniBrowser(), args: ['--automation'] };
  const { sessionId } = await patiently(() => send(`${url}/session`, 'POST', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } }));
  return (method, path, body) => send(`${url}/session/${sessionId}${path}`, method, body);
}

function driver(session) {
  return {
    name: 'WebKitGTK',
    goto: (url) => session('POST', '/url', { url }),
    run: async (body) => JSON.parse(await session('POST', '/execute/sync', { script: `return JSON.stringify((() => { ${body} })() ?? null)`, args: [] })),
    shift: () => session('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value: SHIFT }, { type: 'keyUp', value: SHIFT }] }] }),
    back: () => session('POST', '/back', {}),
  };
}

async function send(url, method, body) {
  const answer = await fetch(url, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(30_000) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function patiently(work) {
  for (let left = 20; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
    }
  }
}

/** The browser that comes with the driver lies in the folder of a library. */
function miniBrowser() {
  const places = readdirSync('/usr/lib').flatMap((kind) => ['4.1', '4.0'].map((version) => `/usr/lib/${kind}/webkit2gtk-${version}/MiniBrowser`));
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error('there is no MiniBrowser');
  return found;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
