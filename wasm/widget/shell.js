/**
 * What stands around every view: leaving and the emergency line first, then the three parts, the
 * stage, and one polite voice for announcements. Without the program only leaving, a notice and
 * the page's own help are there.
 */
import { h } from './dom.js';
import { phoneLink } from './links.js';
import { sign } from './signs.js';

export class Shell {
  started = false;
  about = null;
  #ctx;
  #emergency;
  #tabs;
  #progress = h('progress', { class: 'arriving', hidden: true, max: 1 });
  #notice = h('div', { class: 'notice' });
  #report = h('div', { class: 'report' });
  #said = h('div', { class: 'said' });
  #stage = h('div', { class: 'stage', part: 'stage' });
  #status = h('p', { class: 'quiet', role: 'status' });

  constructor(ctx, { leave }) {
    this.#ctx = ctx;
    this.#emergency = h('div', { class: 'emergency', part: 'emergency', hidden: true, role: 'group', 'aria-label': ctx.t.emergency.label });
    this.#tabs = h('nav', { class: 'tabs', part: 'tabs', 'aria-label': ctx.t.tabs.label, hidden: true }, this.#tabList());
    this.#progress.setAttribute('aria-label', ctx.t.loading);
    this.bar = h('div', { class: 'bar', part: 'bar' }, this.#exitButton(leave), this.#emergency, this.#progress);
    this.slot = h('slot');
    this.root = h('section', { class: 'root', part: 'root', lang: ctx.lang, 'aria-label': ctx.t.region },
      this.bar, this.#tabs, this.#notice, this.#report, this.#said, this.#stage, this.#status);
  }

  /** The program runs: its own screens take the place of the page's help. */
  start(about) {
    this.started = true;
    this.about = about;
    this.slot.hidden = true;
    this.#progress.hidden = true;
    this.#tabs.hidden = false;
    this.#emergency.hidden = false;
    this.#emergency.replaceChildren(...about.emergency.map((channel, at) => this.#emergencyLine(channel, at)));
    this.#notice.replaceChildren(...(about.outdated ? [h('p', {}, this.#ctx.t.outdated)] : []));
  }

  stop() {
    this.started = false;
    this.slot.hidden = false;
    this.#tabs.hidden = true;
    this.#emergency.hidden = true;
    this.#stage.replaceChildren();
  }

  /** How much has arrived; a line on the bar, so that nothing on the page moves. */
  progress(part) {
    this.#progress.hidden = this.started || part === 1;
    if (part === undefined) this.#progress.removeAttribute('value');
    else this.#progress.value = part;
  }

  /** What the diagnosis found, for the web master who asked for it. */
  report(node) {
    this.#report.replaceChildren(node);
  }

  notice(node) {
    this.#progress.hidden = true;
    this.#notice.replaceChildren(node);
  }

  /** A sentence that is seen and heard until the next screen, or takes the last one away. */
  say(text) {
    this.#said.replaceChildren(...(text ? [h('p', {}, text)] : []));
    this.announce(text ?? '');
  }

  /** Nothing was told yet: the first screen, or none. */
  get untouched() {
    return !this.#stage.querySelector('[data-screen]:not([data-screen="start"])');
  }

  /** Puts a screen on the stage; its heading gets the focus unless the page is only just opening. */
  show(screen, { focus = true } = {}) {
    this.#stage.replaceChildren(screen);
    this.say();
    if (focus) this.focusHeading();
  }

  focusHeading() {
    this.#stage.querySelector('[tabindex="-1"]')?.focus();
  }

  announce(text) {
    this.#status.textContent = text;
  }

  tab(view) {
    for (const button of this.#tabs.querySelectorAll('button')) {
      if (button.dataset.view === view) button.setAttribute('aria-current', 'page');
      else button.removeAttribute('aria-current');
    }
  }

  #tabList() {
    const { t, go } = this.#ctx;
    const tab = (view) => h('li', {}, h('button', { type: 'button', 'data-view': view, on: { click: () => go(view) } }, t.tabs[view]));
    return h('ul', {}, ['guide', 'words', 'tools'].map(tab));
  }

  #exitButton(leave) {
    const { t } = this.#ctx;
    return h('button', { type: 'button', class: 'exit', part: 'exit', on: { click: leave } },
      sign('leave'), h('span', { class: 'wide' }, t.exit.button), h('span', { class: 'narrow' }, t.exit.short));
  }

  /** First 112, then what the institution calls its own emergency number. */
  #emergencyLine(channel, at) {
    const { t } = this.#ctx;
    const phone = channel.phones?.[0];
    if (!phone) return '';
    return h('p', {}, h('span', { class: 'when' }, at === 0 ? t.emergency.danger : t.emergency.campus), ' ',
      phoneLink(phone, [sign('phone'), t.emergency.call(phone.number)]));
  }
}
