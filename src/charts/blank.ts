/** What an empty picture is drawn from: a guess, before it is made. */
export interface Blank {
  /** How it is guessed on the screen; null where nothing is. */
  readonly kind: string | null;
  readonly unit: string | null;
  readonly minimum: number;
  readonly maximum: number;
  readonly choices?: readonly string[];
  /** What the handles are called where there are several. */
  readonly handles?: readonly string[];
  /** Where the line of each handle begins, if each is the end of a line of its own. */
  readonly starts?: readonly number[];
  /** The same in words, with when that is: "day 40: 339 and 332". */
  readonly startSaid?: string;
  /** What a curve is drawn over, if one is. */
  readonly over?: BlankPlaces;
}

/** The axis under a curve, as far apart as the ratios of its numbers, and the point that is given on it. */
export interface BlankPlaces {
  readonly from: number;
  readonly to: number;
  /** One for each handle. */
  readonly places: readonly number[];
  readonly given: {
    readonly place: number;
    readonly name: string;
    readonly value: number;
    readonly said: string;
  };
}

/** How far along such an axis a number stands, from 0 to 1. */
export function alongPlaces({ from, to }: Pick<BlankPlaces, 'from' | 'to'>, place: number): number {
  return Math.log(place / from) / Math.log(to / from);
}

/** A line of its own, by its name and where it begins. */
export interface BlankLine {
  readonly name: string;
  readonly start: number;
  /** Whether its name stands under its start: that of the lowest does, so that two near each other keep apart. */
  readonly isUnder: boolean;
}

/** The lines that are to be drawn on to their ends; none where the picture gives no start. */
export function blankLines({ starts = [], handles = [] }: Blank): readonly BlankLine[] {
  const lowest = Math.min(...starts);
  return starts.map((start, at) => ({
    name: handles[at] ?? '',
    start,
    isUnder: starts.length > 1 && start === lowest,
  }));
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers from one end of a range to the other, at most so many. */
export function blankTicks(
  { minimum, maximum }: Pick<Blank, 'minimum' | 'maximum'>,
  most: number,
): readonly number[] {
  const rough = (maximum - minimum) / (most - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.map(round => round * power).find(round => round >= rough * (1 - 1e-9))!;
  const ticks: number[] = [];
  for (let at = Math.ceil(minimum / step); at * step <= maximum * (1 + 1e-9); at += 1) ticks.push(at * step);
  return ticks;
}
