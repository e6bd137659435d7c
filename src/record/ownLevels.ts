import { honestRange } from '../model/calibration/index.ts';
import { cameNear, type OwnRecord, SURE_LEVELS, type Sure } from './ownGuesses.ts';

/** So many guesses are needed before a reader is drawn: fewer say next to nothing. */
export const LEAST_GUESSES = 10;

/** What became of the guesses of one certainty. */
export interface OwnLevel {
  readonly sure: Sure;
  readonly count: number;
  readonly near: number;
  /** How many would be near 19 times in 20 if the certainty were honest. */
  readonly honest: readonly [low: number, high: number];
}

/** By certainty what became of the guesses; one that was never said is left out. */
export function ownLevels(record: OwnRecord): readonly OwnLevel[] {
  return SURE_LEVELS.flatMap(sure => {
    const said = record.filter(guess => guess.sure === sure);
    if (said.length === 0) return [];
    return [
      {
        ...{ sure, count: said.length, near: said.filter(cameNear).length },
        honest: honestRange(said.map(() => sure)),
      },
    ];
  });
}
