type Field = HTMLInputElement | HTMLSelectElement;
type Ticked = HTMLInputElement & { readonly type: 'radio' | 'checkbox' };

/**
 * What a reader typed and chose while the scripts of a page were on their way: the first script of the page has marked it,
 * with its value. What a browser puts back by itself, before or since, goes: the page has its settings from its address.
 *
 * @returns does it again, so that the page hears of it.
 */
export function earlyTouches(root: HTMLElement): () => void {
  const fields = [...root.querySelectorAll<Field>('input, select')];
  for (const field of fields) takeUp(field);
  const touched = fields.filter(field => field.dataset['touched'] !== undefined && isChanged(field));
  const values = touched.map(({ value }) => value);
  const names = touched.filter(isRadio).map(({ name }) => name);
  for (const field of fields)
    if (!touched.includes(field) && !(isRadio(field) && names.includes(field.name))) putBack(field);
  return () => {
    for (const [place, field] of touched.entries()) setAgain(field, values[place]!);
    delete document.documentElement.dataset['still'];
  };
}

/** What was typed or moved, where the browser has put something else there since. */
function takeUp(field: Field): void {
  const { touched } = field.dataset;
  // No script may name a reader's file.
  if (touched !== undefined && !isTicked(field) && field.type !== 'file') field.value = touched;
}

const isRadio = (field: Field) => field.type === 'radio';
const isTicked = (field: Field): field is Ticked => isRadio(field) || field.type === 'checkbox';

/** What the page was built with. */
function ownValue(field: Field): string {
  if (field instanceof HTMLInputElement) return field.defaultValue;
  return [...field.options].find(option => option.defaultSelected)?.value ?? field.value;
}

function isChanged(field: Field): boolean {
  // Of radio buttons the one that is chosen now.
  if (isTicked(field)) return field.checked !== field.defaultChecked && (field.checked || !isRadio(field));
  return field.type !== 'file' && field.value !== ownValue(field);
}

function putBack(field: Field): void {
  if (isTicked(field)) field.checked = field.defaultChecked;
  else if (isChanged(field)) field.value = ownValue(field);
}

function setAgain(field: Field, value: string): void {
  if (isTicked(field)) {
    // What is chosen already tells nobody when it is pressed.
    field.checked = field.defaultChecked;
    field.click();
    return;
  }
  // React looks for a difference to what it was told last: by the field's own setter, which it has taken over.
  field.value = ownValue(field);
  Reflect.set(Object.getPrototypeOf(field), 'value', value, field);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  // What was typed counts once the field is left: in a turn of its own, when the page has taken it in.
  setTimeout(() => field.dispatchEvent(new Event('focusout', { bubbles: true })));
}
