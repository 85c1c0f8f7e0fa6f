const widget = document.querySelector('sv-wegwijzer');
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate.apply(WebAssembly, given);
  globalThis.wasmMemory = (made.instance ?? made).exports.mem;
  return made;
};
widget.addEventListener('sv-ready', () => {
  timing.ready = performance.now();
  const { shadowRoot } = widget;
  const field = shadowRoot.querySelector('input[type=search]');
  field.value = QUERY;
  field.dispatchEvent(new Event('input'));
  showHits([...shadowRoot.querySelectorAll('.result')].map((result) => result.textContent));
});
await import('./wegwijzer.js');
widget.dispatchEvent(new Event('focusin')); // as somebody who goes straight to it
