/** Stands in until the test is drawn. */
export function View() {
  return null;
}
