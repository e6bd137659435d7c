const TYPING =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), ' +
  'input:not([type="range"], [type="checkbox"], [type="radio"], [type="button"], [type="submit"])';

const OWN_ARROWS =
  'input:not([type="checkbox"]), figure, [role="slider"], [role="tablist"], [role="radiogroup"], ' +
  '[role="listbox"], [role="menu"], [role="grid"], [role="application"]';

/** Whether keys pressed at this target are somebody's typing. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING) !== null;
}

/** Whether arrow keys pressed at this target already mean something there, as in sliders, tabs and charts. */
export function ownsArrows(target: EventTarget | null): boolean {
  return isTyping(target) || (target instanceof Element && target.closest(OWN_ARROWS) !== null);
}
