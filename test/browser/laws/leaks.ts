/** A number with what makes it one: its base, its unit. */
const NUMBER = /\d[\d.,]*(?: (?:of|in) [\d,]+|[\s\u202f]?%|×)?/g;

function numbersIn(text: string): ReadonlySet<string> {
  return new Set((text.match(NUMBER) ?? []).map(number => number.replace(/[.,]+$/, '')));
}

/**
 * The numbers of an answer that a page told while it asked. What the question says itself is no secret; a guess that
 * is set tells its own number, so that the page is read with two of them.
 *
 * @param asked what the page said, once for each guess that was set.
 */
export function leaks(answer: string, question: string, asked: readonly string[]): readonly string[] {
  const open = numbersIn(question);
  const said = asked.map(numbersIn);
  return [...numbersIn(answer)].filter(
    number => !open.has(number) && said.every(numbers => numbers.has(number)),
  );
}
