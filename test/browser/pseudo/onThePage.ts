/** What may stand outside brackets in every language. */
const SAME_EVERYWHERE: readonly { readonly words: string; readonly because: string }[] = [];

/** Runs in the page: every text that a reader can meet, and where it stands. */
export function textsOnPage(): readonly { readonly where: string; readonly text: string }[] {
  const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'title', 'alt', 'placeholder'];
  const found: { where: string; text: string }[] = [{ where: 'title', text: document.title }];
  for (const meta of document.querySelectorAll('meta[name="description"], meta[property$="title"], meta[property$="description"]'))
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
        const text = element.localName === 'noscript' ? node.nodeValue!.replaceAll(/<[^>]*>/g, '') : node.nodeValue!;
        found.push({ where: placeOf(element), text });
      }
  }
  return found;
}

/** What of a text stands outside its brackets. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === '[') depth += 1;
    if (depth === 0) outside += letter;
    if (letter === ']') depth = Math.max(0, depth - 1);
  }
  return SAME_EVERYWHERE.reduce((rest, { words }) => rest.replaceAll(words, ''), outside);
}

/** Whether a text has words that are the same in no two languages; numbers and names of one letter have none. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(outsideBrackets(text));
}

/** Runs in the page: what is wider than the window, or cut off. */
export function overflowOnPage(): readonly string[] {
  const { documentElement: root } = document;
  const nameOf = (element: Element) => {
    const text = (element.textContent ?? '').slice(0, 40);
    return `${element.parentElement?.getAttribute('class') ?? ''} > ${element.localName}.${element.getAttribute('class') ?? ''} “${text}”`;
  };
  const isInFrame = (element: Element): boolean => {
    for (let part = element.parentElement; part !== null && part !== root && part !== document.body; part = part.parentElement)
      if (getComputedStyle(part).overflowX !== 'visible' || part.matches('.visually-hidden')) return true;
    return false;
  };
  const found: string[] = [];
  const elements = [...document.body.querySelectorAll('*')].filter(
    element => element.getClientRects().length > 0 && !element.matches('.visually-hidden, .visually-hidden *, .skip-link, option'),
  );
  if (root.scrollWidth > root.clientWidth) {
    const wide = elements.filter(element => {
      const { left, right } = element.getBoundingClientRect();
      return (left < -0.5 || right > root.clientWidth + 0.5) && !isInFrame(element);
    });
    found.push(`the page is ${root.scrollWidth} px wide in ${root.clientWidth}: ${wide.slice(-4).map(nameOf).join(' | ')}`);
  }
  for (const element of elements) {
    const { overflowX } = getComputedStyle(element);
    if (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1 && element.textContent)
      found.push(`cut off: ${nameOf(element)} ${element.scrollWidth} in ${element.clientWidth}`);
  }
  return found;
}
