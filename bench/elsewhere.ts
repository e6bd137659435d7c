import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Contestant } from './benchmark.ts';

interface Program {
  readonly name: string;
  /** Its source, beside the benchmarks. */
  readonly file: string;
  readonly agree: { readonly value: number; readonly within: number };
}

/** Debian keeps NumPy with its own Python, which need not be the first one on the path. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

function outputOf(command: string, words: readonly string[]): string {
  return execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function succeeds(command: string, words: readonly string[]): boolean {
  try {
    outputOf(command, words);
    return true;
  } catch {
    return false;
  }
}

/** A program that prints its nanoseconds per unit and what it computed. */
function measured(program: Program, command: string, words: readonly string[]): number {
  const [nanoseconds = Number.NaN, value = Number.NaN] = outputOf(command, words).split(' ').map(Number);
  const { value: expected, within } = program.agree;
  if (!(Math.abs(value - expected) <= within))
    throw new Error(`${program.name} computes ${value}, not ${expected} ± ${within}`);
  return nanoseconds;
}

/** A contestant in C, compiled for this very machine, where there is gcc. */
export function cProgram(program: Program, words: readonly string[] = []): Contestant {
  const built = path.resolve('.cache', program.file.replace(/\.c$/, ''));
  const compile = () => {
    mkdirSync(path.dirname(built), { recursive: true });
    const source = path.resolve('bench', program.file);
    return succeeds('gcc', ['-O3', '-march=native', source, '-o', built, '-lm']);
  };
  return {
    name: program.name,
    missing: () => (compile() ? undefined : 'no gcc'),
    nanosecondsPerUnit: () => measured(program, built, words),
  };
}

/** A contestant in Python, where there is NumPy. */
export function numpyProgram(program: Program, words: readonly string[] = []): Contestant {
  return {
    name: program.name,
    missing: () => (succeeds(PYTHON, ['-c', 'import numpy']) ? undefined : 'no NumPy'),
    nanosecondsPerUnit: () => measured(program, PYTHON, [path.resolve('bench', program.file), ...words]),
  };
}
