/** A story's words with the facts of the current answer in the place of their names: "{week}" becomes "47 of 100". */
export function fillFacts(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}
