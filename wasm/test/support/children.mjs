/** Programs that a test starts. They end with it, and what they started as well, however it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const PATIENCE_MS = 5000;
const running = new Set();

/** Starts a program in a group of its own. */
export function start(command, args, options) {
  const child = spawn(command, args, { ...options, detached: true });
  child.on('error', () => running.delete(child)); // it was not there; who waits for it hears so
  child.on('exit', () => running.delete(child));
  running.add(child);
  return child;
}

/** Asks a program to end, and makes it. */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  signal(child, 'SIGTERM');
  const force = setTimeout(() => signal(child, 'SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(force);
  signal(child, 'SIGKILL'); // whatever it left behind in its group
}

function signal({ pid }, name) {
  try {
    process.kill(-pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

process.on('exit', () => running.forEach((child) => child.pid && signal(child, 'SIGKILL')));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(1));

/** What a promise gives, or an error when that takes too long. */
export function within(ms, what, promise) {
  let timer;
  const late = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
