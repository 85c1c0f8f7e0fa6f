/** The word list: what the words mean, and where each leads. */
import { Library } from './library.js';
import { groupedList } from './lists.js';

export class Words extends Library {
  constructor(ctx) {
    super(ctx, {
      texts: ctx.t.words,
      kinds: ['concept', 'channel'],
      name: 'words',
      list: (visit) => groupedList(ctx, ctx.engine.list(ctx.lang, 'concept'), visit),
    });
  }
}
