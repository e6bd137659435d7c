type Field = HTMLInputElement | HTMLSelectElement;

/**
 * What a reader typed and chose while the scripts of a page were on their way.
 *
 * @returns does it again, so that the page hears of it.
 */
export function earlyTouches(root: HTMLElement): () => void {
  const fields = [...root.querySelectorAll<Field>('input, select')].filter(isTouched);
  const values = fields.map(({ value }) => value);
  return () => {
    for (const [place, field] of fields.entries()) setAgain(field, values[place]!);
    delete document.documentElement.dataset['still'];
  };
}

function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(option => option.selected !== option.defaultSelected);
  // Of radio buttons the one that is chosen now.
  if (field.type === 'radio') return field.checked && !field.defaultChecked;
  if (field.type === 'checkbox') return field.checked !== field.defaultChecked;
  return field.type !== 'file' && field.value !== field.defaultValue;
}

function setAgain(field: Field, value: string): void {
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
    // What is chosen already tells nobody when it is pressed.
    field.checked = field.defaultChecked;
    field.click();
    return;
  }
  // React looks for a difference to what it was told last: by the field's own setter, which it has taken over.
  field.value = field instanceof HTMLSelectElement ? '' : field.defaultValue;
  const kind = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  // What was typed counts once the field is left: in a turn of its own, when the page has taken it in.
  setTimeout(() => field.dispatchEvent(new Event('focusout', { bubbles: true })));
}
