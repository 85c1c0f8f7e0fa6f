/**
 * Why the program did not come to life, as one word: the visitor is told one calm sentence, and
 * the diagnosis explains the word to the web master.
 */
export class LoadFault extends Error {
  name = 'LoadFault';

  /**
   * @param {'no-webassembly'|'policy'|'unreachable'|'status'|'integrity'|'program'|'content'|'glue'} reason
   * @param {string} [what] the file, or the status of the server
   */
  constructor(reason, what = '') {
    super(`${reason} ${what}`);
    this.reason = reason;
    this.what = what;
  }
}
