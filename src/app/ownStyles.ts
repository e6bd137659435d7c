/**
 * Gives elements the styles that the build has written beside them: a strict policy lets no style attribute stand in a
 * page, and what takes the page over expects that elements have their own.
 */
export function ownStyles(root: HTMLElement): void {
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-style]')) {
    element.style.cssText = element.dataset['style']!;
    delete element.dataset['style'];
  }
}
