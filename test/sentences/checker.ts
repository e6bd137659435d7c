import type fc from 'fast-check';
import { comparingWords, unknownWords } from './lexicon.ts';

/**
 * Reads sentences back. A panel's grammar is written apart from its texts: it knows the shapes of the sentences that the
 * panel may say, takes numbers and comparing words out of them again and compares each with the outcome. A sentence that
 * no shape fits, a comparing word that no shape claims, or a word that the lexicon does not know, is a fault.
 */
export interface Shape<Outcome> {
  readonly pattern: RegExp;
  /** The comparing words that this shape reads, each checked in `claims`. */
  readonly compares?: readonly string[];
  /** Everything the sentence claims, and whether it is so. */
  readonly claims: (found: Readonly<Record<string, string>>, outcome: Outcome) => readonly Claim[];
}

export interface Claim {
  readonly says: string;
  readonly holds: boolean;
}

/** One text of a panel: how it is told, its shapes, and outcomes to try it on. */
export interface TextGrammar<Outcome> {
  readonly name: string;
  readonly tell: (outcome: Outcome) => string;
  /** Where one sentence leans on the one before it: how the text falls apart, if not at its full stops. */
  readonly split?: (text: string) => readonly string[];
  /** Words that compare in this panel, besides those that compare everywhere. */
  readonly alsoCompares?: ReadonlySet<string>;
  /** What has to be said of an outcome, and the shape of the words that say it. */
  readonly requires?: (outcome: Outcome) => readonly Required[];
  readonly shapes: readonly Shape<Outcome>[];
  readonly random: fc.Arbitrary<Outcome>;
  /** The outcome of one of many computed scenarios. */
  readonly computed: (index: number) => Outcome | Promise<Outcome>;
}

export interface Required {
  readonly says: string;
  readonly pattern: RegExp;
}

/** Any text; its outcome is known to itself alone. */
export interface CheckedText {
  readonly name: string;
  readonly random: fc.Arbitrary<unknown>;
  readonly computed: (index: number) => unknown;
  /** What is wrong with the text told of an outcome. */
  readonly faults: (outcome: unknown) => readonly string[];
  /** The text told of an outcome. */
  readonly told: (outcome: unknown) => string;
  /** How many comparing words the text told of an outcome has. */
  readonly compared: (outcome: unknown) => number;
}

export function checkedText<Outcome>(grammar: TextGrammar<Outcome>): CheckedText {
  const { name, random, computed, tell, split = sentencesOf, requires = () => [] } = grammar;
  return {
    name,
    random,
    computed,
    faults(outcome) {
      const text = tell(outcome as Outcome);
      return [
        ...split(text).flatMap(one => faultsOf(one, outcome as Outcome, grammar)),
        ...requires(outcome as Outcome)
          .filter(({ pattern }) => !pattern.test(text))
          .map(({ says }) => `nothing says ${says}: ${text}`),
      ];
    },
    compared: outcome => comparingWords(tell(outcome as Outcome), grammar.alsoCompares).length,
    told: outcome => tell(outcome as Outcome),
  };
}

/** A text at its full stops: those behind which a blank and a capital, a digit or the end come. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+(?=[“A-Z\d])/).filter(one => one !== '');
}

function faultsOf<Outcome>(
  sentence: string,
  outcome: Outcome,
  { shapes, alsoCompares }: TextGrammar<Outcome>,
): readonly string[] {
  const fitting = shapes.flatMap(shape => {
    const match = shape.pattern.exec(sentence);
    return match && match[0] === sentence ? [{ shape, found: match.groups ?? {} }] : [];
  });
  const [first] = fitting;
  if (!first || fitting.length > 1) return [`${fitting.length} shapes fit: ${sentence}`];
  const { compares = [], claims } = first.shape;
  const unread = comparingWords(sentence, alsoCompares).filter(word => !compares.includes(word));
  return [
    ...unknownWords(sentence).map(word => `nobody knows the word “${word}”: ${sentence}`),
    ...unread.map(word => `nobody reads “${word}”: ${sentence}`),
    ...claims(first.found, outcome)
      .filter(({ holds }) => !holds)
      .map(({ says }) => `${says}: ${sentence}`),
  ];
}

/** "28,000", "−1.5", "2.8 million": a number as it is written. */
export const NUMBER = '[−-]?\\d[\\d,]*(?:\\.\\d+)?(?: (?:thousand|million|billion|trillion))?';

const FACTORS: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** The number that some digits stand for. */
export function numberOf(written: string): number {
  const [digits = '', scale] = written.split(' ');
  const value = Number(digits.replaceAll(',', '').replace('−', '-')) * (scale ? FACTORS[scale]! : 1);
  return Number(value.toPrecision(15));
}

/** The step of a ruler of 1, 2, 5 that is not finer than an error; 0 without one. */
export function stepOfError(error: number): number {
  if (!(error > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(error));
  return power * ([1, 2, 5].find(one => one * power >= error * (1 - 1e-9)) ?? 10);
}

/** How far a written number may lie from its value: half of the error's step, and of its last digit. */
export function roundingOf(value: number, error: number, digits = 3): number {
  const ofError = stepOfError(error) / 2;
  const size = Math.abs(value) + ofError;
  const ofDigits = size > 0 ? 10 ** (Math.floor(Math.log10(size * 1.01)) - digits + 1) / 2 : 0;
  return (ofError + ofDigits) * (1 + 1e-9);
}
