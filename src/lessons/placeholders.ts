/** What the model says of a step, by the names under which a lesson's words ask for it. */
export type StepFacts = Readonly<Record<string, string>>;

/** Facts by the id of their step. */
export type FactsOfSteps = Readonly<Record<string, StepFacts>>;

/** "{truth}" of the step itself, "{day.truth}" of the step "day". */
const PLACEHOLDER = /\{(?:([a-z][a-z0-9-]*)\.)?([A-Za-z][A-Za-z0-9]*)\}/g;

/** Words with every placeholder filled in; one that nothing is known of is an error of the lesson. */
export function fillIn(text: string, facts: FactsOfSteps, own: string | null): string {
  return text.replace(PLACEHOLDER, (whole, step: string | undefined, name: string) => {
    const found = facts[step ?? own ?? '']?.[name];
    if (found === undefined) throw new Error(`Nothing is known of ${whole} in “${text}”`);
    return found;
  });
}

/** The same for everything that is said in a record, however deep; ids and numbers have no placeholders. */
export function fillAll<Said>(said: Said, facts: FactsOfSteps, own: string | null): Said {
  if (typeof said === 'string') return fillIn(said, facts, own) as Said;
  if (Array.isArray(said)) return said.map(item => fillAll(item, facts, own)) as Said;
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, fillAll(value, facts, own)]),
  ) as Said;
}
