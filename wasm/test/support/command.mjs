/** The same question put to the command, for comparison with what the page shows. */
import { execFileSync } from 'node:child_process';
import { ROOT, build } from './server.mjs';

const INSTITUTION = 'examples/institutions/hogeschool-zuiderlicht.json';

/** Routes many requests in one run of the command. */
export function route(requests) {
  const input = requests.map((request) => `${JSON.stringify(request)}\n`).join('');
  const output = execFileSync(build('./pkg/cmd/wegwijzer'), ['route', '--institution', INSTITUTION], { cwd: ROOT, input, encoding: 'utf8', maxBuffer: 1 << 26 });
  return output.trim().split('\n').map((line) => JSON.parse(line));
}
