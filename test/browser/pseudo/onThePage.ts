/** Runs in the page: every text that a reader can meet, and where it stands. */
export function textsOnPage(): readonly { readonly where: string; readonly text: string }[] {
  const SPOKEN = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'aria-roledescription',
    'title',
    'alt',
    'placeholder',
  ];
  const found: { where: string; text: string }[] = [{ where: 'title', text: document.title }];
  for (const meta of document.querySelectorAll(
    'meta[name="description"], meta[property$="title"], meta[property$="description"]',
  ))
    found.push({ where: 'meta', text: meta.getAttribute('content') ?? '' });
  const placeOf = (element: Element) =>
    `${element.parentElement?.getAttribute('class') ?? element.parentElement?.localName ?? ''} > ${element.localName}.${element.getAttribute('class') ?? ''}`;
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of SPOKEN) {
      const text = element.getAttribute(name);
      if (text !== null) found.push({ where: `${placeOf(element)} ${name}`, text });
    }
    if (element.matches('script, style, textarea')) continue;
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) {
        const text =
          element.localName === 'noscript' ? node.nodeValue!.replaceAll(/<[^>]*>/g, '') : node.nodeValue!;
        found.push({ where: placeOf(element), text });
      }
  }
  return found;
}

/** What of a text stands outside its brackets. */
function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === '[') depth += 1;
    if (depth === 0) outside += letter;
    if (letter === ']') depth = Math.max(0, depth - 1);
  }
  return outside;
}

/** Whether a text has words that are the same in no two languages; numbers, addresses and names of one letter have none. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(outsideBrackets(text).replaceAll(/https?:\/\/\S+/g, ''));
}

/** Runs in the page: what is wider than the window, cut off, or written beside the window or the picture it belongs to. */
export function overflowOnPage(): readonly string[] {
  const { documentElement: root } = document;
  const found: string[] = [];
  if (root.scrollWidth > root.clientWidth)
    found.push(`the page is ${root.scrollWidth} px wide in ${root.clientWidth}`);

  const nameOf = (element: Element) =>
    `${element.parentElement?.getAttribute('class') ?? ''} > ${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').slice(0, 40)}”`;
  const isUnseen = (element: Element) =>
    element.getClientRects().length === 0 ||
    element.closest('.visually-hidden, .skip-link, select, details:not([open]) > :not(summary)') !== null;
  /** Tables and the zoomable chart scroll in frames of their own. */
  const isInFrame = (element: Element) => {
    for (
      let part: Element | null = element;
      part !== null && part !== document.body;
      part = part.parentElement
    )
      if (getComputedStyle(part).overflowX !== 'visible' && part.localName !== 'svg') return true;
    return false;
  };
  /** Half the room that a narrow page leaves at its sides may be used by a picture. */
  const SIDE = 8;
  const isOutside = (text: DOMRect, { left, right }: { left: number; right: number }, room = 0) =>
    text.width > 0 && (text.left < left - room || text.right > right + room);

  for (const element of document.body.querySelectorAll('*')) {
    if (isUnseen(element)) continue;
    const isCut = ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    if (isCut && element.scrollWidth > element.clientWidth + 1 && element.textContent !== '')
      found.push(`cut off, ${element.scrollWidth} px in ${element.clientWidth}: ${nameOf(element)}`);
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || isInFrame(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (isOutside(box, { left: 0, right: root.clientWidth }))
        found.push(
          `beside the window, from ${Math.round(box.left)} to ${Math.round(box.right)} px: ${nameOf(element)}`,
        );
      // A figure whose parts are parts of the page has no box of its own.
      const picture = element.closest('svg') && element.closest('.figure-chart > *');
      if (picture && isOutside(box, picture.getBoundingClientRect(), SIDE))
        found.push(
          `beside its picture, from ${Math.round(box.left)} to ${Math.round(box.right)} px: ${nameOf(element)}`,
        );
    }
  }
  return found;
}
