/** WebKitGTK over classic WebDriver, on a screen of its own. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

const SHIFT = '\uE008';
const DISPLAY = ':97';

/** @returns {Promise<import('./drive.mjs').Driven>} */
export async function startWebKit() {
  const binary = miniBrowser();
  const port = await freePort();
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
  const env = { ...process.env, DISPLAY, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const ask = (method, path, body) => send(`http://127.0.0.1:${port}${path}`, method, body);
  const end = () => [driver, screen].forEach((child) => child.kill());
  const { sessionId } = await patiently(() => ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } } })).catch((error) => {
    end(); // or the test would wait for them for ever
    throw error;
  });
  const session = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  return {
    name: 'WebKitGTK',
    goto: (url) => session('POST', '/url', { url }),
    run: async (body) => JSON.parse(await session('POST', '/execute/sync', { script: `return JSON.stringify((() => { ${body} })() ?? null)`, args: [] })),
    shift: () => session('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value: SHIFT }, { type: 'keyUp', value: SHIFT }] }] }),
    back: () => session('POST', '/back', {}),
    stop: async () => {
      await session('DELETE', '').catch(() => {});
      end();
    },
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
