// On every page: the question, and when it could be asked and was answered.
const QUERY = 'intimidatie';
const timing = {};
function showHits(titles) {
  const list = document.createElement('ol');
  list.append(...titles.map((title) => Object.assign(document.createElement('li'), { textContent: title })));
  document.body.append(list);
  timing.hits = titles.length;
  timing.answer = performance.now();
}
