/**
 * A screen that was left alone forgets. A minute before that it says so, and any key, touch or
 * movement is enough to go on; it can go on like that for as long as someone is there.
 */
const QUIET_MS = 30 * 60_000;
const WARNING_MS = 60_000;
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'];

export class Idle {
  #timer = 0;
  #last = Date.now();
  #warned = false;
  #calls;

  /** @param {{warn: () => void, stay: () => void, forget: () => void}} calls stay follows a warning */
  constructor(calls) {
    this.#calls = calls;
    for (const type of SIGNS_OF_LIFE) document.addEventListener(type, this.#alive, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#look);
    this.#wait(QUIET_MS - WARNING_MS);
  }

  release() {
    clearTimeout(this.#timer);
    for (const type of SIGNS_OF_LIFE) document.removeEventListener(type, this.#alive, { capture: true });
    document.removeEventListener('visibilitychange', this.#look);
  }

  /** A device that slept past the end must forget first: the sign of life is that of who opened it. */
  #alive = () => {
    if (Date.now() - this.#last >= QUIET_MS) this.#look();
    this.#last = Date.now();
    if (this.#warned) this.#calls.stay();
    this.#warned = false;
  };

  #look = () => {
    clearTimeout(this.#timer);
    const quiet = Date.now() - this.#last;
    if (quiet >= QUIET_MS) this.#end();
    else if (quiet >= QUIET_MS - WARNING_MS) this.#warn(QUIET_MS - quiet);
    else this.#wait(QUIET_MS - WARNING_MS - quiet);
  };

  #warn(left) {
    if (!this.#warned) this.#calls.warn();
    this.#warned = true;
    this.#wait(left);
  }

  #end() {
    this.#warned = false;
    this.#last = Date.now();
    this.#calls.forget();
    this.#wait(QUIET_MS - WARNING_MS);
  }

  #wait(ms) {
    this.#timer = setTimeout(this.#look, ms);
  }
}
