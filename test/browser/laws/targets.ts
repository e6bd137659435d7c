const ALL =
  'a[href], button, summary, select, textarea, input, [role="slider"], [role="tab"], [tabindex="0"]:not([role="application"])';

/**
 * Runs in the page: what can be touched and gives a finger less than 44 × 44 px, with its paddings, its pseudo-elements
 * and its label. A link within running text is as high as its line.
 */
export function smallTargets(all: string): readonly string[] {
  const LEAST = 43.5;
  const isUnseen = (element: Element) =>
    element.closest(
      '.visually-hidden, .skip-link, details:not([open]) > :not(summary), [aria-hidden="true"]',
    ) !== null || !element.checkVisibility({ visibilityProperty: true });
  const isInText = (element: Element) =>
    element.localName === 'a' &&
    getComputedStyle(element).display === 'inline' &&
    [...element.parentElement!.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && /\p{L}/u.test(nodeValue!),
    );
  /** In a frame the rows of a picture are as low as its room: the slider under them chooses the same. */
  const isRowOfFrame = (element: Element) => element.closest('.embed .dumbbell-row') !== null;
  const reach = (
    element: Element,
    [x, y]: readonly [number, number],
    [across, down]: readonly [number, number],
  ) => {
    let steps = 0;
    while (steps < LEAST) {
      const hit = document.elementFromPoint(x + across * (steps + 1), y + down * (steps + 1));
      if (hit === null || !(element.contains(hit) || hit.closest('label')?.contains(element))) break;
      steps += 1;
    }
    return steps;
  };
  const sizeOf = (element: Element) => {
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    if (box.width >= LEAST && box.height >= LEAST) return [box.width, box.height] as const;
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const middle = [left + width / 2, top + height / 2] as const;
    const along = (across: number, down: number) =>
      reach(element, middle, [across, down]) + 1 + reach(element, middle, [-across, -down]);
    return [Math.max(box.width, width, along(1, 0)), Math.max(box.height, height, along(0, 1))] as const;
  };
  const faults = [...document.querySelectorAll(all)].flatMap(element => {
    if (isUnseen(element) || isInText(element) || isRowOfFrame(element)) return [];
    const [width, height] = sizeOf(element).map(Math.round) as [number, number];
    const name = `${element.localName}.${element.getAttribute('class') ?? element.getAttribute('role')} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24)}”`;
    return width >= LEAST && height >= LEAST
      ? []
      : [`${element.parentElement!.getAttribute('class')} > ${name}: ${width} × ${height}`];
  });
  return [...new Set(faults)];
}

export const TARGETS = ALL;
