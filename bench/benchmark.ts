interface InThisProcess {
  readonly name: string;
  /** Why it cannot run on this machine, if so. */
  readonly missing?: () => string | undefined;
  /** Does the work once and gives a number that depends on all of it, so that nothing can be left out. */
  readonly run: () => number;
  /** How many units of work a run does. */
  readonly units: number;
  readonly nanosecondsPerUnit?: undefined;
}

interface Elsewhere extends Pick<InThisProcess, 'name' | 'missing'> {
  /** Runs a program that measures its own processor time. */
  readonly nanosecondsPerUnit: () => number;
  readonly run?: undefined;
  readonly units?: undefined;
}

export type Contestant = InThisProcess | Elsewhere;

/** The slower one takes at least so many times as long. Gates leave room for noise; goals do not. */
export interface Gate {
  readonly slower: string;
  readonly faster: string;
  readonly least: number;
  readonly goal: number;
}

export interface Benchmark {
  readonly title: string;
  /** What the times are given per. */
  readonly unit: string;
  /** What every contestant must come to: a benchmark of the wrong sum fails. */
  readonly agree: { readonly value: number; readonly within: number };
  readonly contestants: readonly Contestant[];
  readonly gates: readonly Gate[];
}
