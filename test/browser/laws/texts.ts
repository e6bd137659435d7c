export interface TextFrames {
  /** The frames, by their selector: there is at least one. */
  readonly frames: string;
  /** Whether what is wider than its frame may be scrolled in it, as a table may. */
  readonly mayScroll: boolean;
}

/** Runs in the page. Texts within its frames that overlap, leave their frame, or are cut, with one pixel of tolerance. */
export function faultyTexts({ frames, mayScroll }: TextFrames): readonly string[] {
  const isUnseen = (element: Element) =>
    element.closest('.visually-hidden, details:not([open]) > :not(summary), [hidden], option') !== null ||
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const cuts = (overflow: string) =>
    overflow !== 'visible' && !(mayScroll && (overflow === 'auto' || overflow === 'scroll'));
  const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const upTo = (frame: Element, element: Element) => {
    const parts: Element[] = [];
    for (let part: Element | null = element; part !== null && part !== frame.parentElement; )
      part = parts[parts.push(part) - 1]!.parentElement;
    return parts;
  };
  /** Letters stand in the middle of the box that a font reserves for them. */
  const letters = ({ left, right, top, bottom }: DOMRect) => {
    const spare = (bottom - top) * 0.18;
    return { left, right, top: top + spare, bottom: bottom - spare };
  };
  type Box = ReturnType<typeof letters>;
  const isOutside = (box: Box, room: Box) =>
    box.left < room.left - 1 ||
    box.right > room.right + 1 ||
    box.top < room.top - 1 ||
    box.bottom > room.bottom + 1;
  const textsIn = (frame: Element) => {
    const texts: { text: string; box: Box; element: Element }[] = [];
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement!;
      const text = node.nodeValue!.trim();
      if (text === '' || element.matches('script, style, title') || isUnseen(element)) continue;
      if (mayScroll && upTo(frame, element).some(scrolls)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects())
        if (rect.width > 1 && rect.height > 1)
          texts.push({ text: text.slice(0, 40), box: letters(rect), element });
    }
    return texts;
  };
  const faultsIn = (frame: Element) => {
    const faults = new Set<string>();
    const texts = textsIn(frame);
    const room = frame.getBoundingClientRect();
    texts.forEach(({ text, box, element }, place) => {
      if (isOutside(box, room)) faults.add(`“${text}” leaves its frame`);
      for (const part of upTo(frame, element)) {
        const { overflowX, overflowY } = getComputedStyle(part);
        const clip = part.getBoundingClientRect();
        const isCut =
          (cuts(overflowX) && (box.left < clip.left - 1 || box.right > clip.right + 1)) ||
          (cuts(overflowY) && (box.top < clip.top - 1 || box.bottom > clip.bottom + 1));
        if (isCut && part.localName !== 'svg')
          faults.add(`“${text}” is cut by ${part.getAttribute('class')}`);
      }
      for (const other of texts.slice(place + 1)) {
        if (other.element === element) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 1) faults.add(`“${text}” and “${other.text}” overlap`);
      }
    });
    for (const element of [frame, ...frame.querySelectorAll('*')]) {
      if (element.textContent === '' || element.closest('svg') || isUnseen(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut)
        faults.add(
          `${element.localName}.${element.getAttribute('class')} cuts “${element.textContent!.slice(0, 40)}”`,
        );
    }
    return [...faults];
  };
  const all = [...document.querySelectorAll(frames)];
  return all.length === 0 ? [`no ${frames}`] : all.flatMap(faultsIn);
}
