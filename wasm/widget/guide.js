/**
 * The way from "something happened" to advice: first screen, own words or questions, advice. It
 * decides which screen is next; the screens only draw and report what a person chose.
 */
import { adviceScreen } from './advice.js';
import { questionScreen } from './question.js';
import { startScreen } from './start.js';
import { tellScreen } from './tell.js';
import { suggestedFacts, understoodScreen } from './understood.js';

export class Guide {
  #ctx;
  #before; // the advice that a change of answer started from

  constructor(ctx) {
    this.#ctx = ctx;
  }

  open(focus) {
    if (this.#hasAnswers()) this.#next(focus);
    else this.#start(focus);
  }

  #hasAnswers() {
    const { facts, skipped } = this.#ctx.memory.answers();
    return Object.keys(facts).length + skipped.length > 0;
  }

  #start(focus = true) {
    this.#show(startScreen(this.#ctx, { tell: () => this.#tell(), questions: () => this.#next() }), focus);
  }

  #tell() {
    this.#show(tellScreen(this.#ctx, {
      back: () => this.#start(),
      questions: () => this.#next(),
      send: (text) => {
        this.#ctx.memory.text = text;
        this.#recognise();
      },
    }));
  }

  /** The words are only recognised here: nothing follows from them until the person confirms. */
  #recognise() {
    const { memory } = this.#ctx;
    const found = this.#advise({ text: memory.text });
    if (!found) return;
    this.#show(understoodScreen(this.#ctx, found, {
      back: () => this.#tell(),
      next: (chosen) => {
        memory.confirm(suggestedFacts(chosen));
        this.#next();
      },
    }));
  }

  /** The next question, or the advice when no answer can change it any more. */
  #next(focus = true) {
    const found = this.#advise();
    if (!found) return;
    if (found.question) this.#question(found.question, found, focus);
    else this.#advice(found, focus);
  }

  #question(question, found, focus = true) {
    this.#ctx.memory.remember(question);
    this.#show(questionScreen(this.#ctx, question, found, {
      back: () => (this.#ctx.memory.back() ? this.#next() : this.#start()),
      answer: (values) => {
        this.#ctx.memory.answer(question, values);
        this.#next();
      },
      enough: () => this.#advice(found),
    }), focus);
  }

  #advice(found, focus = true) {
    const before = this.#before;
    this.#before = undefined;
    this.#show(adviceScreen(this.#ctx, found, {
      before,
      change: (fact) => this.#change(fact, found),
      goOn: () => this.#next(),
      restart: () => this.#ctx.restart(),
    }), focus);
  }

  /** Asks one question again; an answer that was confirmed from own words is simply opened again. */
  #change(fact, found) {
    const question = this.#ctx.memory.question(fact);
    this.#before = found;
    if (!question) {
      this.#ctx.memory.forget(fact);
      this.#next();
      return;
    }
    this.#show(questionScreen(this.#ctx, { ...question, changing: true }, found, {
      back: () => {
        this.#before = undefined;
        this.#next();
      },
      answer: (values) => {
        this.#ctx.memory.answer(question, values);
        this.#next();
      },
      enough: () => this.#next(),
    }));
  }

  #advise(extra = {}) {
    const { engine, lang, memory } = this.#ctx;
    let found = null;
    this.#ctx.guarded(() => {
      found = engine.advise(lang, { ...memory.answers(), ...extra });
    });
    return found;
  }

  #show(screen, focus = true) {
    this.#ctx.show(screen, { focus });
  }
}
