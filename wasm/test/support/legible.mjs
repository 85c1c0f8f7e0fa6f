/** What a page around the widget can break: size, room, lines, edges, marks and the focus of what is read. */

/** The faults of everything that is shown inside the element, as readable lines. */
export function faults(page) {
  return page.evaluate(() => {
    const host = document.querySelector('sv-wegwijzer');
    const all = [...host.querySelectorAll('*'), ...(host.shadowRoot?.querySelectorAll('*') ?? [])];
    const shown = all.filter((element) => element.checkVisibility() && !element.closest('.quiet'));
    const texts = shown.flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
    const found = [];
    const tell = (fault, element) => found.push(`${fault}: ${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`);

    for (const element of new Set(texts.map((text) => text.parentElement))) {
      const { fontSize, lineHeight, textTransform, textAlign, fontStyle, textIndent } = getComputedStyle(element);
      if (Number.parseFloat(fontSize) < 11.5) tell(`letters of ${fontSize}`, element);
      if (Number.parseFloat(lineHeight) < 1.15 * Number.parseFloat(fontSize)) tell(`lines of ${lineHeight}`, element);
      if (textTransform !== 'none') tell(textTransform, element);
      if (!['start', 'left', 'center', '-webkit-auto'].includes(textAlign) || (textAlign === 'center' && !element.closest('a, button'))) tell(textAlign, element);
      if (fontStyle !== 'normal') tell(fontStyle, element);
      if (textIndent !== '0px') tell(`indented by ${textIndent}`, element);
    }
    for (const element of shown) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
      if ((cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) || (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1)) tell('cut off', element);
      if (element.matches('button, summary, .button, .sv-help-call') && element.getBoundingClientRect().height < 24) tell('too small a target', element);
      if (element.matches('a[href]') && getComputedStyle(element).pointerEvents === 'none') tell('cannot be pressed', element);
      if (element.localName === 'summary') {
        const mark = getComputedStyle(element);
        if (getComputedStyle(element, '::after').content === 'none' && (mark.display !== 'list-item' || mark.listStyleType === 'none')) tell('no sign that it unfolds', element);
      }
    }
    const boxes = texts.flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].map((box) => ({ text, box }));
    });
    boxes.sort((a, b) => a.box.top - b.box.top);
    boxes.forEach(({ text, box }, at) => {
      if (box.left < -0.5 || box.right > innerWidth + 0.5) tell('sticks out', text.parentElement);
      for (let next = at + 1; next < boxes.length && boxes[next].box.top < box.bottom - 5; next += 1) {
        const other = boxes[next];
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const bar = (one) => one.parentElement.closest('.bar') !== null;
        if (other.text !== text && across > 3 && bar(text) === bar(other.text)) tell(`"${text.data.trim().slice(0, 20)}" is printed over`, other.text.parentElement);
      }
    });
    return found;
  });
}

/** Where Tab comes first, and what is wrong with how that looks. */
export async function focusFaults(page, stops) {
  const found = [];
  await page.evaluate(() => document.activeElement?.blur());
  for (let seen = 0, presses = 0; seen < stops && presses < stops + 20; presses += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const host = document.querySelector('sv-wegwijzer');
      const outer = document.activeElement;
      const focused = outer === host ? host.shadowRoot.activeElement : outer;
      if (outer !== host && !host.contains(outer)) return null;
      const rings = [focused, focused.closest('.option')].filter(Boolean).map((element) => getComputedStyle(element));
      const ring = rings.some(({ outlineStyle, outlineWidth, outlineColor }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor));
      return ring ? '' : `no focus to be seen: ${focused.localName} "${focused.textContent.trim().slice(0, 40)}"`;
    });
    if (fault !== null) seen += 1;
    if (fault) found.push(fault);
  }
  return found;
}
