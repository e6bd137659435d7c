import type { ForecastReading } from '../../src/reader-files/forecastFile.ts';
import type { ReturnsReading } from '../../src/reader-files/returnsFile.ts';
import {
  type WrittenFile,
  type WrittenForecasts,
  type WrittenReturns,
  writeForecasts,
  writeReturns,
} from './dialects.ts';
import { decoded, forecastsOf, returnsOf } from './readFile.ts';

/** What became of a file: the same data, a question, or something else, which is told. */
export type Judgement = 'same' | 'asked' | { readonly wrong: string };

const NEAR = 1e-9;

/** Whether forecasts were read as they were written. */
export function judgeForecasts(file: ForecastReading, expected: WrittenForecasts): Judgement {
  if (file.kind === 'asked') return 'asked';
  if (file.kind === 'refused') return wrong(expected, file.fault);
  const { probabilities, outcomes } = file;
  if (probabilities.length !== expected.probabilities.length)
    return wrong(expected, `${probabilities.length} of ${expected.probabilities.length} rows`);
  const far = expected.probabilities.findIndex((p, row) => Math.abs(p - probabilities[row]!) > NEAR);
  if (far >= 0)
    return wrong(expected, `forecast ${far}: ${probabilities[far]} for ${expected.probabilities[far]}`);
  const other = expected.outcomes.findIndex((outcome, row) => outcome !== outcomes[row]);
  return other < 0 ? 'same' : wrong(expected, `outcome ${other}`);
}

/** Whether returns were read as they were written, in the same rhythm. */
export function judgeReturns(file: ReturnsReading, expected: WrittenReturns): Judgement {
  if (file.kind === 'asked') return 'asked';
  if (file.kind === 'refused') return wrong(expected, file.fault);
  if (file.stages.length !== 1) return wrong(expected, `${file.stages.length} stages`);
  const { returns } = file.stages[0]!;
  if (returns.length !== expected.returns.length)
    return wrong(expected, `${returns.length} of ${expected.returns.length} returns`);
  const far = expected.returns.findIndex((gain, row) => Math.abs(gain - returns[row]!) > expected.tolerance);
  if (far >= 0) return wrong(expected, `return ${far}: ${returns[far]} for ${expected.returns[far]}`);
  const periods = file.rhythm?.periodsPerYear ?? null;
  return periods === expected.periodsPerYear ? 'same' : wrong(expected, `${periods} a year`);
}

function wrong({ dialect }: WrittenFile, what: string): Judgement {
  return { wrong: `${what} ${JSON.stringify(dialect)}` };
}

interface Judged {
  readonly files: number;
  readonly asked: number;
  /** Files with plain names and dates that were asked about all the same. */
  readonly askedPlain: readonly unknown[];
  readonly wrong: readonly string[];
}

/** Writes files from seeds, by turns forecasts and returns, and judges what is read. */
export function judgedDialects({ from, files }: { readonly from: number; readonly files: number }): Judged {
  const wrong: string[] = [];
  const askedPlain: unknown[] = [];
  let asked = 0;
  for (let seed = from; seed < from + files; seed++) {
    const { judged, file } = seed % 2 === 0 ? forecastCase(seed) : returnsCase(seed);
    if (typeof judged === 'object') wrong.push(judged.wrong);
    if (judged === 'asked') asked++;
    if (judged === 'asked' && file.isPlain) askedPlain.push(file.dialect);
  }
  return { files, asked, askedPlain, wrong };
}

function forecastCase(seed: number): { readonly judged: Judgement; readonly file: WrittenFile } {
  const file = writeForecasts(seed);
  return { file, judged: judgeForecasts(forecastsOf(decoded(file.bytes)), file) };
}

function returnsCase(seed: number): { readonly judged: Judgement; readonly file: WrittenFile } {
  const file = writeReturns(seed);
  return { file, judged: judgeReturns(returnsOf(decoded(file.bytes)), file) };
}
