/** Units that belong to the number before them: together they are one word. */
const UNITS = new Set(
  [
    '%',
    '×',
    's',
    'second',
    'seconds',
    'minute',
    'minutes',
    'hour',
    'hours',
    'day',
    'days',
    'week',
    'weeks',
    'month',
    'months',
    'year',
    'years',
  ].flatMap(unit => [unit, `${unit}.`, `${unit},`, `${unit};`, `${unit}:`]),
);
const NUMBER = /^[−–-]?\d[\d.,]*$/;

/** The words of a text: what stands between spaces; a number with its unit counts as one. */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  for (const part of text.split(/\s+/).filter(Boolean)) {
    const before = words.at(-1);
    if (before !== undefined && NUMBER.test(before) && UNITS.has(part)) words[words.length - 1] += ` ${part}`;
    else if (/[\p{L}\p{N}]/u.test(part)) words.push(part);
  }
  return words;
}

/** Names and marks may well stand twice; a sentence ends. */
const IS_SENTENCE = /\p{L}.*\s.*[.?!]$/u;

/** The sentences of some texts that say the same as another of them, or as a part of one. */
export function saidTwice(texts: readonly string[]): readonly string[] {
  const sentences = texts.flatMap(text =>
    text
      .split(/(?<=[.?!])\s+(?=\p{Lu})/u)
      .map(sentence => sentence.trim())
      .filter(sentence => IS_SENTENCE.test(sentence)),
  );
  return [...new Set(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index))];
}
