/** Marks that are no per cent, by the highest that can be given. */
export const MARKS = { fifths: 5, tenths: 10, twentieths: 20, of255: 255 } as const;

/** A unit of marks: out of five, ten, twenty, or of 255 as a byte holds them. */
export type MarksUnit = keyof typeof MARKS;

const UNITS = Object.keys(MARKS) as readonly MarksUnit[];
const IN_WORDS: Readonly<Record<MarksUnit, string>> = {
  fifths: 'five',
  tenths: 'ten',
  twentieths: 'twenty',
  of255: '255',
};
const STARS = /^(?:stars?|sterne?|etoiles?|estrellas?|stelle|estrelas?|sterren|gwiazdki|звезды|звезд|星)$/;
/** Names of what is marked on some scale of its own. */
const MARKED =
  /^(?:stars?|ratings?|rated|grades?|marks?|score|scored|points|note|notes|noten?|punkte|voto|nota|notas|cijfer|ocena|betyg|likert|bewertung|评分|評価)$/;

/** True for a unit in which marks are given. */
export function isMarksUnit(unit: string): unit is MarksUnit {
  return Object.hasOwn(MARKS, unit);
}

/** The scale of marks that a header names: "confidence (1-10)", "note /20", "stars"; null for none. */
export function marksOfHeader(name: string, words: readonly string[]): MarksUnit | null {
  const found = UNITS.find(unit => {
    const most = MARKS[unit];
    const range = String.raw`\b[01]\s*(?:-|–|to|\.\.|bis|a)\s*${most}\b(?![.,]\d)`;
    const part = String.raw`\/\s*${most}\b|\b(?:out of|sur|von|su|de) (?:${most}|${IN_WORDS[unit]})\b`;
    return new RegExp(`${range}|${part}`).test(name);
  });
  return found ?? (words.some(word => STARS.test(word)) ? 'fifths' : null);
}

/** True for a name that speaks of marks. */
export function isMarked(words: readonly string[]): boolean {
  return words.some(word => MARKED.test(word));
}

/** The largest of marks on a scale lies above this. */
const LARGEST_ABOVE: Readonly<Record<MarksUnit, number>> = {
  fifths: 1,
  tenths: 1,
  twentieths: MARKS.tenths,
  of255: 0.9 * MARKS.of255,
};

/** The scales of marks that numbers may be on by the largest of them, none below zero; the narrowest first. */
export function scalesOf(values: readonly number[]): readonly MarksUnit[] {
  const most = values.reduce((largest, value) => Math.max(largest, value), 0);
  return values.some(value => value < 0)
    ? []
    : UNITS.filter(unit => most <= MARKS[unit] && most > LARGEST_ABOVE[unit]);
}

/** The scales on which whole and half numbers may be marks. */
export function marksOf(values: readonly number[]): readonly MarksUnit[] {
  return values.every(value => Number.isInteger(value * 2)) ? scalesOf(values) : [];
}
