/** Functions that run in a page of any engine: they see nothing but what they are handed. */

/** Whether the page shows all it has to show, of answers in full. */
export function isSettled(): boolean {
  return (
    document.querySelector('.view-room, [aria-busy="true"], progress, .figure-foot .figure-table') === null
  );
}

export function headings(): number {
  return document.querySelectorAll('h1').length;
}

/** How many pixels the page is wider than its window. */
export function beyondWindow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** The sentence that answers the page's question. */
export function sentenceShown(): string {
  return document.querySelector<HTMLElement>('[data-sentence]')?.innerText ?? '';
}

export function isThere(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

export function textOf(selector: string): string {
  return document.querySelector<HTMLElement>(selector)?.innerText ?? '';
}

/** The middle of an element in the window, brought into view first. */
export function middleOf(selector: string): readonly [x: number, y: number] {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`The page has no ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

export function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** The arrow key that moves the slider in focus away from its end. */
export function arrowWithRoom(): 'ArrowLeft' | 'ArrowRight' {
  const { value, max } = document.activeElement as HTMLInputElement;
  return Number(value) < Number(max) ? 'ArrowRight' : 'ArrowLeft';
}

/** All that an element says, folded away or not. */
export function wholeTextOf(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}

/** Chooses a file of this text in a file field, as a reader does. */
export function bringFile(selector: string, name: string, text: string): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (field === null) throw new Error(`The page has no ${selector}`);
  const files = new DataTransfer();
  files.items.add(new File([text], name, { type: 'text/plain' }));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses an entry of a list, as a reader does. */
export function choose(selector: string, value: string): void {
  const list = document.querySelector<HTMLSelectElement>(selector);
  if (list === null) throw new Error(`The page has no ${selector}`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What the command line twin prints in this engine. */
export function explore(...words: readonly string[]): Promise<string> {
  return (globalThis as unknown as { explore(...words: readonly string[]): Promise<string> }).explore(
    ...words,
  );
}

/** What a frame does beyond its own page: pixels wider than it, addresses of other hosts, things it keeps. */
export function frameFacts(): {
  readonly beyond: number;
  readonly foreign: readonly string[];
  readonly stored: number;
} {
  const foreign = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter(name => /^https?:/.test(name) && new URL(name).host !== location.host);
  let stored = 0;
  try {
    stored = localStorage.length + sessionStorage.length + document.cookie.length;
  } catch {
    // An opaque origin has nothing to keep things in.
  }
  const { scrollWidth } = document.documentElement;
  return { beyond: Math.max(0, scrollWidth - window.innerWidth), foreign, stored };
}

/** What became of the page around a frame. */
export function hostFacts(): { readonly scrolled: number; readonly focus: string } {
  return { scrolled: window.scrollY, focus: document.activeElement?.tagName ?? '' };
}

/** By how many pixels a frame is higher than what is in it; below zero, something is cut. */
export function heightAmiss(): number {
  const embed = document.querySelector<HTMLElement>('.embed');
  if (embed === null) return Number.POSITIVE_INFINITY;
  const picture = embed.querySelector<HTMLElement>('.embed-picture');
  const cut = picture === null ? 0 : picture.scrollHeight - picture.clientHeight;
  const last = [...embed.children].reduce(
    (lowest, child) => Math.max(lowest, child.getBoundingClientRect().bottom),
    0,
  );
  // Its margin is the same above and below; the last line stands in the padding.
  const margin = Number.parseFloat(getComputedStyle(embed).paddingTop);
  return window.innerHeight - last - margin - cut;
}
