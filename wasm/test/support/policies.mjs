/**
 * The Content-Security-Policies that pages in higher education send, and whether the program may
 * run under each. `NONCE` stands for the nonce that a server makes for each page.
 */
const NONCE = "'nonce-c2lnbnBvc3Q='";

export const POLICIES = {
  'no policy': { header: null, program: true },
  "default-src 'self'": { header: "default-src 'self'", program: false },
  "'self' with 'wasm-unsafe-eval'": { header: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'", program: true },
  'like SharePoint': {
    header: "default-src 'self'; script-src 'self' 'unsafe-eval' https://res-1.cdn.office.net; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'",
    program: true,
  },
  "a nonce with 'strict-dynamic'": { header: `script-src ${NONCE} 'strict-dynamic'; object-src 'none'; base-uri 'none'`, program: false },
  "a nonce with 'strict-dynamic' and 'wasm-unsafe-eval'": {
    header: `script-src ${NONCE} 'strict-dynamic' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'`,
    program: true,
  },
  'like TYPO3': {
    header: `default-src 'self'; script-src 'self' ${NONCE}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'self'; object-src 'none'`,
    program: false,
  },
  'like Drupal': { header: "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'self'", program: false },
  'Trusted Types without a policy': {
    header: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
    program: true,
  },
  "connect-src 'none'": { header: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'", program: false },
  "default-src 'none' and what it needs": {
    header: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    program: true,
  },
};

/** A page of the portal as a server with that policy would send it: its scripts carry the nonce. */
export function pageUnder({ header }, html) {
  const nonce = header?.match(/'nonce-([^']+)'/)?.[1];
  return nonce ? html.replaceAll('<script ', `<script nonce="${nonce}" `) : html;
}
