import type { Benchmark } from './benchmark.ts';
import { runBenchmarks } from './runner.ts';

const modules = import.meta.glob<{ readonly benchmarks: readonly Benchmark[] }>('./*.bench.ts', {
  eager: true,
});

/** Runs every benchmark whose title contains the first word of the command line; gives the exit status. */
export function main(words: readonly string[], cacheFolder: string): number {
  const benchmarks = Object.values(modules).flatMap(module => module.benchmarks);
  return runBenchmarks(benchmarks, words[0] ?? '', cacheFolder) === 0 ? 0 : 1;
}
