import { readFileSync } from 'node:fs';
import path from 'node:path';
import { finish } from '../../src/panels/defineComputation.ts';
import type { SaidOfFile } from '../../src/reader-files/fileSettings.ts';
import { findEncoding } from '../../src/reader-files/findEncoding.ts';
import type { ForecastFile, ForecastReading } from '../../src/reader-files/forecastFile.ts';
import { readForecasts } from '../../src/reader-files/readForecasts.ts';
import { readReturns } from '../../src/reader-files/readReturns.ts';
import type { ReturnsFile, ReturnsReading } from '../../src/reader-files/returnsFile.ts';
import { unicodeOf } from '../../src/reader-files/unicodeOf.ts';

export const FOLDER = path.join(import.meta.dirname, 'files');

/** Runs a reading to its end. */
export function finished<Outcome>(work: Generator<number, Outcome>): Outcome {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The text of bytes, as the page and the command line find it. */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder(finish(unicodeOf(bytes)) ?? findEncoding(bytes)).decode(bytes);
}

export function textOf(name: string): string {
  return decoded(readFileSync(path.join(FOLDER, name)));
}

export function forecastsOf(text: string, said: SaidOfFile = {}): ForecastReading {
  return finished(readForecasts(text, said));
}

export function returnsOf(text: string, said: SaidOfFile = {}): ReturnsReading {
  return finished(readReturns(text, said));
}

/** A file of forecasts that must be read without a question. */
export function readForecastFile(text: string, said: SaidOfFile = {}): ForecastFile {
  const file = forecastsOf(text, said);
  if (file.kind !== 'read')
    throw new Error(JSON.stringify(file.kind === 'asked' ? file.questions : file.fault));
  return file;
}

/** A file of returns that must be read without a question. */
export function readReturnsFile(text: string, said: SaidOfFile = {}): ReturnsFile {
  const file = returnsOf(text, said);
  if (file.kind !== 'read')
    throw new Error(JSON.stringify(file.kind === 'asked' ? file.questions : file.fault));
  return file;
}
