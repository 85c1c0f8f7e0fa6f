/**
 * ?wegwijzer-diagnose in the address of the page: the element prints, in its own box, what runs
 * and why. It only knows files, hashes, versions and the policy of the page; it is never given
 * what a person types or answers.
 */
import { delivered } from './delivery.js';
import { h } from './dom.js';
import { facts } from './parts.js';
import { place } from './place.js';
import { diagnosisTexts } from './texts-diagnosis.js';

export function diagnosisAsked() {
  return new URLSearchParams(location.search).has('wegwijzer-diagnose');
}

export class Diagnosis {
  #lang;
  #print;
  #known = { mode: 'waiting' };
  #blocked = new Set();
  #listener = (event) => this.#block(event);

  /**
   * @param {() => 'nl' | 'en'} lang
   * @param {(node: Node) => void} print shows the diagnosis; called again when more is known
   */
  constructor(lang, print) {
    this.#lang = lang;
    this.#print = print;
    document.addEventListener('securitypolicyviolation', this.#listener);
    this.tell({});
  }

  /** @param {{mode?: string, fault?: Error, about?: object}} known */
  tell(known) {
    this.#known = { ...this.#known, ...known };
    this.#print(this.#node());
  }

  stop() {
    document.removeEventListener('securitypolicyviolation', this.#listener);
  }

  #block({ effectiveDirective, blockedURI }) {
    this.#blocked.add(`${effectiveDirective} ${blockedURI}`);
    this.tell({});
  }

  #node() {
    const t = diagnosisTexts[this.#lang()];
    const { mode, fault, about } = this.#known;
    return h('section', { 'aria-label': t.title },
      h('p', {}, h('strong', {}, t.title), `. ${t.lead}`),
      facts([
        [t.rows.mode, t.modes[mode]],
        [t.rows.why, mode === 'fallback' && why(t, fault)],
        [t.rows.blocked, [...this.#blocked].join(', ')],
        ...files(t),
        [t.rows.content, about && contentLine(t, about)],
        [t.rows.page, pageLine(t)],
        [t.rows.script, place],
      ].filter(([, value]) => value)));
  }
}

function why(t, fault) {
  const reason = t.reasons[fault?.reason];
  return reason ? `${reason} ${fault.what}`.trim() : t.reasons.stopped;
}

function files(t) {
  return [...delivered].map(([name, { way, checked }]) => [name, `${t.ways[way]}; ${t.checked[checked]}`]);
}

function contentLine(t, about) {
  const line = t.about(about.institution?.name ?? t.national, about.built, about.version);
  return about.outdated ? `${line}; ${t.outdated}` : line;
}

function pageLine(t) {
  return [
    isSecureContext ? t.page.secure : t.page.plain,
    window !== top && t.page.frame,
    navigator.serviceWorker?.controller && t.page.offline,
  ].filter(Boolean).join(', ');
}
