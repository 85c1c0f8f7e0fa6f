/** How much of what is being fetched has arrived: true numbers, or none while a size is unknown. */
export class Arrival {
  #files = new Map();
  #listeners = new Set();
  #shown = 0;

  /** A file is on its way; `bytes` may be unknown yet. */
  expect(name, bytes) {
    this.#files.set(name, { bytes, got: this.#files.get(name)?.got ?? 0 });
  }

  got(name, bytes) {
    this.#files.get(name).got += bytes;
    this.#report();
  }

  /** @param {(fraction: number | undefined) => void} listener */
  follow(listener) {
    this.#listeners.add(listener);
  }

  #report() {
    const fraction = this.#fraction();
    for (const listener of this.#listeners) listener(fraction);
  }

  /** Never less than was shown before: a bar that goes back tells nothing. */
  #fraction() {
    let got = 0;
    let bytes = 0;
    for (const file of this.#files.values()) {
      if (!file.bytes) return undefined;
      got += Math.min(file.got, file.bytes);
      bytes += file.bytes;
    }
    this.#shown = Math.max(this.#shown, got / bytes);
    return this.#shown;
  }
}
