import { keepInView } from './along.js';
import { Diagnosis, diagnosisAsked } from './diagnosis.js';
import { h } from './dom.js';
import { loadEngine } from './engine.js';
import { exitTarget, leave, onReturn, onShiftThrice } from './exit.js';
import { Guide } from './guide.js';
import { hush } from './hush.js';
import { Idle } from './idle.js';
import { Memory } from './memory.js';
import { nationalOnly } from './outdated.js';
import { adoptProperties, reflectAttributes } from './properties.js';
import { Shell } from './shell.js';
import { sheets } from './styles.js';
import { texts } from './texts.js';
import { tidy } from './tidy.js';
import { Tools } from './tools.js';
import { onInterest, wantedFiles, wantedLang, wantedLevel, wantedView } from './wishes.js';
import { Words } from './words.js';

const VIEWS = { guide: Guide, words: Words, tools: Tools };

/**
 * The element: when to load, what to show, and how to let go. The help that the page author
 * wrote between the tags shows until the program runs, and stays when it cannot.
 */
export class SvWegwijzer extends HTMLElement {
  static observedAttributes = ['lang', 'view', 'institution', 'content', 'heading-level'];

  #memory = new Memory();
  #engine = null;
  #shell = null;
  #view = 'guide';
  #mode = 'waiting';
  #diagnosis = null;
  #attempt = 0;
  #release = [];

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets();
    hush(this.shadowRoot);
  }

  /** 'waiting', 'loading', 'program' or 'fallback': what a person sees, never what they do. */
  get mode() {
    return this.#mode;
  }

  connectedCallback() {
    this.#mode = 'waiting';
    adoptProperties(this);
    this.#view = wantedView(this, VIEWS);
    this.#renderShell();
    if (diagnosisAsked()) this.#diagnose();
    const idle = new Idle({ warn: () => this.#warn(), stay: () => this.#shell.say(), forget: () => this.#forgetUnattended() });
    this.#release = [
      () => idle.release(),
      keepInView(this, () => this.#shell.bar),
      onReturn(() => this.#forget()),
      onShiftThrice((left) => this.#shiftPressed(left)),
      onInterest(this, () => this.#mode === 'waiting' && this.#load()),
    ];
  }

  disconnectedCallback() {
    for (const release of this.#release) release();
    this.#attempt += 1;
    this.#memory.wipe();
    this.#engine?.forget();
    this.#engine = null;
    this.#diagnosis?.stop();
  }

  attributeChangedCallback(name, before, after) {
    if (!this.isConnected || !this.#shell || before === after) return;
    if (name === 'view') return this.#go(wantedView(this, VIEWS));
    if (name === 'lang' || name === 'heading-level') return this.#redraw();
    this.#memory.wipe();
    if (this.#mode !== 'waiting') this.#load();
  }

  /** Only the last attempt counts: the element may be moved, or asked for other content, meanwhile. */
  async #load() {
    const attempt = ++this.#attempt;
    this.#enter('loading');
    try {
      const engine = tidy(await loadEngine(wantedFiles(this), (part) => attempt === this.#attempt && this.#shell.progress(part)));
      if (attempt === this.#attempt) this.#open(engine);
    } catch (fault) {
      if (attempt === this.#attempt) this.#fail(fault);
    }
  }

  #open(engine) {
    const about = engine.about(this.#lang());
    this.#engine = about.outdated ? nationalOnly(engine) : engine;
    this.#enter('program', { about });
    if (this.#isBeingRead()) this.#offer();
    else this.#start();
    if (this.#engine) this.#tell('sv-ready');
  }

  #enter(mode, known = {}) {
    this.#mode = mode;
    this.#diagnosis?.tell({ mode, ...known });
  }

  /** Someone who is reading or using the page's own help must not lose it under their hands. */
  #isBeingRead() {
    return !this.#shell.started && (this.contains(document.activeElement) || this.querySelector('details[open]') !== null);
  }

  #offer() {
    const { t } = this.#context();
    this.#shell.notice(h('button', { type: 'button', class: 'button main', part: 'button', on: { click: () => this.#start(true) } }, t.open));
    this.#shell.announce(t.ready);
  }

  #start(focus = false) {
    this.#guarded(() => {
      this.#shell.start(this.#engine.about(this.#lang()));
      this.#go(this.#view, focus);
    });
  }

  #go(view, focus = true, arg) {
    this.#view = view;
    if (!this.#engine) return;
    this.#guarded(() => {
      this.#shell.tab(view);
      new VIEWS[view](this.#context()).open(focus, arg);
    });
  }

  /** The page's own help, with one sentence of explanation. */
  #fail(fault) {
    this.#engine = null;
    this.#memory.wipe();
    this.#enter('fallback', { fault });
    this.#shell.stop();
    this.#apologise();
    this.#tell('sv-fallback');
  }

  #apologise() {
    this.#shell.notice(h('p', {}, this.#context().t.fallback));
  }

  #diagnose() {
    this.#diagnosis = new Diagnosis(() => this.#lang(), (node) => this.#shell.report(node));
  }

  /** A program that stops half-way must leave the page's own help behind, not an empty box. */
  #guarded(work) {
    try {
      work();
    } catch (fault) {
      this.#fail(fault);
    }
  }

  /** What each view gets to work with. */
  #context() {
    const lang = this.#lang();
    return {
      lang,
      t: texts(lang),
      level: wantedLevel(this),
      engine: this.#engine,
      memory: this.#memory,
      about: this.#shell?.about,
      guarded: (work) => this.#guarded(work),
      show: (node, options) => this.#shell.show(node, options),
      announce: (text) => this.#shell.announce(text),
      go: (view, arg) => this.#go(view, true, arg),
      restart: () => {
        this.#forget();
        this.#shell.focusHeading();
      },
    };
  }

  #renderShell() {
    this.#shell = new Shell(this.#context(), { leave: () => this.#leave() });
    this.shadowRoot.replaceChildren(this.#shell.root, this.#shell.slot);
  }

  #redraw() {
    const started = this.#shell.started;
    this.#renderShell();
    if (started) this.#start();
    else if (this.#mode === 'fallback') this.#apologise();
    this.#diagnosis?.tell({});
  }

  /** Back to the first screen, with every answer gone. */
  #forget() {
    this.#memory.wipe();
    this.#engine?.forget();
    if (this.#shell.started) this.#go('guide', false);
  }

  #warn() {
    if (!this.#shell.untouched) this.#shell.say(this.#context().t.idle.soon);
  }

  #forgetUnattended() {
    const { untouched } = this.#shell;
    this.#forget();
    if (!untouched) this.#shell.say(this.#context().t.idle.gone);
  }

  #shiftPressed(left) {
    const { t } = this.#context();
    this.#shell.announce(left ? t.exit.left(left) : t.exit.leaving);
    if (left === 0) this.#leave();
  }

  #leave() {
    leave(exitTarget(this.getAttribute('exit-url'), this.#shell.about?.institution?.exitUrl), () => this.#forget());
  }

  #tell(type) {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  #lang() {
    return wantedLang(this);
  }
}

reflectAttributes(SvWegwijzer.prototype);
