/**
 * A story's words with the facts of the current answer in the place of their names: "{week}" becomes "47 of 100". They
 * begin with a capital, whatever the fact in front is.
 */
export function fillFacts(text: string, facts: Readonly<Record<string, string>>): string {
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
