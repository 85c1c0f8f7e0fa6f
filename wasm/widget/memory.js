/**
 * The answers, for as long as the page shows them and nowhere else: no storage, address, title,
 * log or event ever holds them. The trail makes "back" possible without browser history.
 */
export class Memory {
  #facts = {};
  #skipped = [];
  #trail = [];
  #questions = new Map();
  text = '';

  /** What the engine needs to know to advise. */
  answers() {
    return { facts: this.#facts, skipped: this.#skipped };
  }

  /** The values given for a fact, as a list. */
  values(fact) {
    return [this.#facts[fact] ?? []].flat();
  }

  isSkipped(fact) {
    return this.#skipped.includes(fact);
  }

  /** Keeps a question that was asked, so that its answer can be changed later. */
  remember(question) {
    this.#questions.set(question.fact, question);
  }

  question(fact) {
    return this.#questions.get(fact);
  }

  /** Takes an answer; no values means "I don't know, or would rather not say". */
  answer({ fact, multiple }, values) {
    this.#keepTrail();
    this.#drop(fact);
    if (values.length === 0) this.#skipped = [...this.#skipped, fact];
    else this.#facts = { ...this.#facts, [fact]: multiple ? values : values[0] };
  }

  /** Takes what a person confirmed about their own words: {fact: value | [values]}. */
  confirm(facts) {
    this.#facts = { ...this.#facts, ...facts };
    this.text = '';
  }

  /** Opens a fact again. */
  forget(fact) {
    this.#keepTrail();
    this.#drop(fact);
  }

  /** One answer back; false when there is none. */
  back() {
    const before = this.#trail.pop();
    if (!before) return false;
    [this.#facts, this.#skipped] = before;
    return true;
  }

  wipe() {
    this.#facts = {};
    this.#skipped = [];
    this.#trail = [];
    this.#questions.clear();
    this.text = '';
  }

  #keepTrail() {
    this.#trail.push([this.#facts, this.#skipped]);
  }

  #drop(fact) {
    const { [fact]: dropped, ...rest } = this.#facts;
    this.#facts = rest;
    this.#skipped = this.#skipped.filter((skipped) => skipped !== fact);
  }
}
