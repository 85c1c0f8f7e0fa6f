import { h } from './dom.js';
import { loadEngine } from './engine.js';
import { exitTarget, leave, onReturn, onShiftThrice } from './exit.js';
import { Guide } from './guide.js';
import { hush } from './hush.js';
import { Idle } from './idle.js';
import { Memory } from './memory.js';
import { nationalOnly } from './outdated.js';
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
  #release = [];

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets();
    hush(this.shadowRoot);
  }

  connectedCallback() {
    this.#view = wantedView(this, VIEWS);
    this.#renderShell();
    const idle = new Idle({ warn: () => this.#warn(), stay: () => this.#shell.say(), forget: () => this.#forgetUnattended() });
    this.#release = [
      () => idle.release(),
      onReturn(() => this.#forget()),
      onShiftThrice((left) => this.#shiftPressed(left)),
      onInterest(this, () => this.#load()),
    ];
  }

  disconnectedCallback() {
    for (const release of this.#release) release();
    this.#memory.wipe();
    this.#engine?.wipe();
    this.#engine = null;
  }

  attributeChangedCallback(name, before, after) {
    if (!this.isConnected || !this.#shell || before === after) return;
    if (name === 'view') return this.#go(wantedView(this, VIEWS));
    if (name === 'lang' || name === 'heading-level') return this.#redraw();
    this.#memory.wipe();
    this.#load();
  }

  async #load() {
    const files = wantedFiles(this, import.meta.url);
    try {
      const engine = tidy(await loadEngine(files));
      if (!this.isConnected || files.content !== wantedFiles(this, import.meta.url).content) return;
      this.#engine = engine.about(this.#lang()).outdated ? nationalOnly(engine) : engine;
      if (this.#isBeingRead()) this.#offer();
      else this.#start();
      this.#tell('sv-ready');
    } catch {
      if (this.isConnected) this.#fail();
    }
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
    if (!this.#engine) return;
    this.#view = view;
    this.#guarded(() => {
      this.#shell.tab(view);
      new VIEWS[view](this.#context()).open(focus, arg);
    });
  }

  /** The page's own help, with one sentence of explanation. */
  #fail() {
    this.#engine = null;
    this.#memory.wipe();
    this.#shell.stop();
    this.#shell.notice(h('p', {}, this.#context().t.fallback));
    this.#tell('sv-fallback');
  }

  /** A program that stops half-way must leave the page's own help behind, not an empty box. */
  #guarded(work) {
    try {
      work();
    } catch {
      this.#fail();
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
  }

  /** Back to the first screen, with every answer gone. */
  #forget() {
    this.#memory.wipe();
    this.#engine?.wipe();
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
