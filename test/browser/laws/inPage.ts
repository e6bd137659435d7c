/** Everything here runs in the page: each function stands for itself. */

export interface Shift {
  readonly value: number;
  /** What moved, by its class, and by how much. */
  readonly moved: readonly string[];
}

/**
 * Has every face there from now on. A page does without those that are late, and takes them at some later moment, which
 * moves letters by a pixel or two, whatever is done meanwhile.
 */
export async function bringFaces(): Promise<void> {
  for (const sheet of document.styleSheets)
    for (const [place, rule] of [...sheet.cssRules].entries())
      if (rule instanceof CSSFontFaceRule) {
        sheet.deleteRule(place);
        sheet.insertRule(rule.cssText.replace('font-display: optional', 'font-display: block'), place);
      }
  await Promise.all([...document.fonts].map(face => face.load()));
}

/** Keeps every layout shift from now on, those after an input too. */
export function watchShifts(): void {
  const shifts: Shift[] = [];
  const nameOf = (node: Node | null) =>
    node instanceof Element
      ? `${node.localName}.${node.getAttribute('class') ?? ''}`
      : (node?.nodeName ?? '');
  const at = (rect: DOMRectReadOnly) => `${Math.round(rect.x)},${Math.round(rect.y)}`;
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    })[])
      shifts.push({
        value: entry.value,
        moved: entry.sources.map(
          ({ node, previousRect, currentRect }) => `${nameOf(node)} ${at(previousRect)} → ${at(currentRect)}`,
        ),
      });
  });
  observer.observe({ type: 'layout-shift' });
  Object.assign(window, { shifts });
}

/** The shifts since they were taken last, once two frames are drawn. */
export async function takeShifts(): Promise<readonly Shift[]> {
  await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await new Promise(later => setTimeout(later, 0));
  return (window as unknown as { shifts: Shift[] }).shifts.splice(0);
}

/** Opens an address of the open panel as Back and Forward do, without loading the page again. */
export function turnTo(address: string): void {
  window.history.pushState(null, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Which of these parts are not wholly inside the window, and whether the page scrolls. */
export function outOfView(parts: Readonly<Record<string, string>>): readonly string[] {
  const { innerWidth, innerHeight } = window;
  const outside = Object.entries(parts).flatMap(([name, selector]) => {
    const element = document.querySelector(selector);
    if (element === null) return [`no ${name}`];
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width < 1 || height < 1) return [`the ${name} has no room`];
    const isInside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (isInside && middle !== null && !element.contains(middle) && !middle.contains(element))
      return [`the ${name} is covered by ${middle.getAttribute('class')}`];
    return isInside ? [] : [`the ${name} stands at ${[left, top, right, bottom].map(Math.round).join(' ')}`];
  });
  const root = document.scrollingElement!;
  const scrolls = [
    ...(window.scrollX === 0 && window.scrollY === 0 ? [] : [`the page is scrolled by ${window.scrollY}`]),
    ...(root.scrollHeight <= innerHeight + 1 ? [] : [`the page is ${root.scrollHeight} high`]),
    ...(root.scrollWidth <= innerWidth + 1 ? [] : [`the page is ${root.scrollWidth} wide`]),
    ...[...document.querySelectorAll('.scene, .scene *')]
      .filter(element => element.scrollTop !== 0 && !(element instanceof HTMLInputElement))
      .map(element => `${element.getAttribute('class')} is scrolled by ${element.scrollTop}`),
  ];
  return [...outside, ...scrolls];
}

/** Everything that the page says, to eyes and to screen readers. */
export function allSaid(): string {
  const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'title', 'alt'];
  const spoken = [...document.querySelectorAll('*')].flatMap(element =>
    SPOKEN.flatMap(name => element.getAttribute(name) ?? []),
  );
  return [
    document.title,
    document.body.innerText,
    ...[...document.querySelectorAll('svg text, table')].map(({ textContent }) => textContent),
    ...spoken,
  ].join(' \n ');
}

/** Where elements stand, by their names: that one comes (a reset) or goes moves no other. */
export function placesOf(selector: string): Readonly<Record<string, string>> {
  const nameOf = (element: Element) =>
    element.matches('input, button, select, summary')
      ? element.getAttribute('aria-label') ||
        element.id ||
        element.textContent ||
        element.getAttribute('value')
      : element.getAttribute('class');
  const known = new Map<string, number>();
  return Object.fromEntries(
    [...document.querySelectorAll(selector)].map(element => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = `${element.localName} ${nameOf(element)}`;
      known.set(name, (known.get(name) ?? 0) + 1);
      return [`${name} ${known.get(name)}`, [x, y, width, height].map(Math.round).join(' ')];
    }),
  );
}

/**
 * The texts of `main` that stand in the window, at least in part; the line under a headline does not count, nor what is said
 * only while an answer is on its way.
 */
export function textsInView(): readonly string[] {
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (element.closest('.visually-hidden, .lab-context, .run-status, option, script, style')) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const isSeen = [...range.getClientRects()].some(
      ({ width, top, bottom }) => width > 1 && bottom > 0 && top < window.innerHeight,
    );
    if (isSeen) texts.push(node.nodeValue!);
  }
  return texts;
}
