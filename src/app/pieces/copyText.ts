/** No way of copying was open to the page; the text is for the reader to copy by hand. */
export class CopyRefused extends Error {
  override readonly name = 'CopyRefused';
  readonly text: string;

  constructor(text: string) {
    super('the browser does not let the page copy');
    this.text = text;
  }
}

/** Copies a text; where the browser forbids it (embedded frames, pages without https) it rejects with CopyRefused. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyBySelection(text)) throw new CopyRefused(text);
  }
}

/** The older way, by selecting the text in a field of the page; it still works where the clipboard is missing. */
function copyBySelection(text: string): boolean {
  if (typeof document.execCommand !== 'function') return false;
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
