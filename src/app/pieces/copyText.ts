/** No way of copying was open to the page; the text is for the reader to copy by hand. */
export class CopyRefused extends Error {
  override readonly name = 'CopyRefused';
  readonly text: string;

  constructor(text: string) {
    super('the browser does not let the page copy');
    this.text = text;
  }
}

/**
 * Copies a text; where the browser forbids it (embedded frames, pages without https) it rejects with
 * CopyRefused.
 *
 * @param within what the page may write into: all of a page of our own, its own tree inside a foreign page.
 */
export async function copyText(text: string, within: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyBySelection(text, within)) throw new CopyRefused(text);
  }
}

/** The older way, by selecting the text in a field of the page; it still works where the clipboard is missing. */
function copyBySelection(text: string, within: HTMLElement): boolean {
  if (typeof document.execCommand !== 'function') return false;
  const focused = focusedElement();
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  placeFor(focused, within).append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** What has the focus, through the shadow trees around it. */
function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Beside what was pressed, where an open dialog lets the focus go; nothing outside `within` is touched. */
function placeFor(focused: Element | null, within: HTMLElement): HTMLElement {
  const beside = focused?.parentElement;
  if (beside && focused !== within && within.contains(beside) && beside !== document.documentElement)
    return beside;
  return within === document.documentElement ? document.body : within;
}
