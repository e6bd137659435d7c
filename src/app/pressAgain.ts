/** Presses what a reader pressed last while the scripts of a page were on their way: its first script has marked it. */
export function pressAgain(root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>('button[data-pressed]');
  delete button?.dataset['pressed'];
  // In a turn of its own, when the page has taken in what was typed.
  setTimeout(() => button?.click());
}
