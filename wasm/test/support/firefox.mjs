/** Firefox over WebDriver BiDi, which it speaks itself: Debian has no geckodriver. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { end, start, within } from './children.mjs';

const SHIFT = '\uE008';

/** @returns {Promise<import('./drive.mjs').Driven>} */
export async function startFirefox() {
  const profile = mkdtempSync(join(tmpdir(), 'wegwijzer-firefox-'));
  const child = start('firefox', ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = () => end(child).finally(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  try {
    return { ...driver(...await open(child)), stop };
  } catch (error) {
    await stop(); // or the test would wait for it for ever
    throw error;
  }
}

async function open(child) {
  const bidi = await connect(await within(60_000, 'starting Firefox', address(child)));
  await bidi('session.new', { capabilities: {} });
  const { contexts: [{ context }] } = await bidi('browsingContext.getTree', {});
  return [bidi, context];
}

function driver(bidi, context) {
  const target = { context };
  return {
    name: 'Firefox',
    goto: (url) => bidi('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: async (body) => {
      const { result, exceptionDetails } = await bidi('script.evaluate', { expression: `JSON.stringify((() => { ${body} })() ?? null)`, target, awaitPromise: false });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value);
    },
    shift: () => bidi('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value: SHIFT }, { type: 'keyUp', value: SHIFT }] }] }),
    back: () => bidi('browsingContext.traverseHistory', { context, delta: -1 }),
  };
}

async function address(child) {
  await once(child, 'spawn'); // fails when there is no Firefox
  for await (const line of createInterface({ input: child.stderr })) {
    const url = line.match(/ws:\/\/\S+/)?.[0];
    if (url) {
      child.stderr.resume();
      return `${url}/session`;
    }
  }
  throw new Error('Firefox ended without an address');
}

/** A function that sends one command and gives its result. */
async function connect(url) {
  const socket = new WebSocket(url);
  const waiting = new Map();
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('no connection with Firefox')));
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(data);
    const answer = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') answer?.reject(new Error(`${error}: ${message}`));
    else answer?.resolve(result);
  });
  let last = 0;
  const send = (method, params) => new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { resolve, reject });
    socket.send(JSON.stringify({ id: last, method, params }));
  });
  return (method, params) => within(30_000, `Firefox: ${method}`, send(method, params));
}
