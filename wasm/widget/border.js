/**
 * The border with the Go program: two fixed buffers in its memory and one call per question.
 * Bytes go in, a length comes back; a negative length says that the text is an error.
 */
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The program refused a request. Its message never holds what a person typed. */
export class BorderError extends Error {
  name = 'BorderError';
}

export class Border {
  #exports;

  /** @param {WebAssembly.Exports} exports of the started program */
  constructor(exports) {
    this.#exports = exports;
  }

  /** Hands the program its content: it keeps and uses these bytes in place. */
  open(bytes) {
    const at = this.#exports.reserve(bytes.length);
    this.#view(at, bytes.length).set(bytes);
    this.#answer(this.#exports.open(bytes.length));
  }

  /** Asks one thing: route, advise, find, show, list or about. */
  ask(name, request) {
    const bytes = encoder.encode(JSON.stringify(request));
    if (bytes.length > this.#exports.insize()) throw new BorderError('the request is too long');
    this.#view(this.#exports.inbuf(), bytes.length).set(bytes);
    return JSON.parse(this.#answer(this.#exports[name](bytes.length)));
  }

  /** Zeroes both buffers, so that no answer stays behind in memory. */
  wipe() {
    this.#exports.wipe();
  }

  /** Overwrites all that the program still holds of what was asked. */
  forget() {
    this.#exports.forget();
  }

  #answer(length) {
    const size = Math.abs(length);
    if (size > this.#exports.outsize()) throw new BorderError('the answer is too long');
    const text = decoder.decode(this.#view(this.#exports.outbuf(), size));
    if (length < 0) throw new BorderError(text);
    return text;
  }

  /** Made again for each use: a view dies when the program's memory grows. Addresses are unsigned. */
  #view(at, length) {
    return new Uint8Array(this.#exports.mem.buffer, at >>> 0, length);
  }
}
