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
