import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Benchmark, Contestant, Gate } from './benchmark.ts';

const ROUNDS = 9;
/**
 * A contestant repeats its work until it has used this much time in a round: shorter runs are mostly noise.
 */
const LEAST_MILLISECONDS = 60;
const WARM_UP_RUNS = 2;

interface Times {
  readonly name: string;
  readonly nanosecondsPerUnit: number[];
}

/** Runs the benchmarks whose titles contain the word; gives how many gates failed. */
export function runBenchmarks(benchmarks: readonly Benchmark[], word: string, cacheFolder: string): number {
  console.log(describeMachine());
  const reports = benchmarks.filter(({ title }) => title.includes(word)).map(runBenchmark);
  mkdirSync(cacheFolder, { recursive: true });
  const report = { machine: describeMachine(), date: new Date().toISOString(), reports };
  writeFileSync(path.join(cacheFolder, 'bench.json'), JSON.stringify(report, null, 1));
  const failures = reports.flatMap(({ failed }) => failed);
  console.log(
    `\n${reports.flatMap(({ gates }) => gates).length - failures.length} passed, ${failures.length} failed`,
  );
  return failures.length;
}

/** Processor, cores, load and versions, in one line. */
export function describeMachine(): string {
  const { v8 } = process.versions;
  const load = os.loadavg().map(value => value.toFixed(1));
  const gcc = versionOf('gcc', '-dumpfullversion');
  return `${os.cpus()[0]?.model}, ${os.availableParallelism()} cores, load ${load.join(' ')}; Node ${process.versions.node} (V8 ${v8}), gcc ${gcc}`;
}

function versionOf(command: string, flag: string): string {
  try {
    return execFileSync(command, [flag], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'none';
  }
}

function runBenchmark({ title, unit, agree, contestants, gates }: Benchmark) {
  console.log(`\n${title}, ns per ${unit}: median (least) of ${ROUNDS} interleaved rounds`);
  const present = contestants.filter(contestant => {
    const reason = contestant.missing?.();
    if (reason) console.log(`  ${contestant.name.padEnd(44)} skipped: ${reason}`);
    return !reason;
  });
  const runs = present.map(contestant => ({ contestant, repeats: warmUp(contestant, agree) }));
  const times: Times[] = present.map(({ name }) => ({ name, nanosecondsPerUnit: [] }));
  for (let round = 0; round < ROUNDS; round++)
    for (const [place, { contestant, repeats }] of runs.entries())
      times[place]?.nanosecondsPerUnit.push(timeOnce(contestant, repeats));
  for (const { name, nanosecondsPerUnit } of times)
    console.log(
      `  ${name.padEnd(44)} ${written(median(nanosecondsPerUnit))} (${written(Math.min(...nanosecondsPerUnit))})`,
    );
  const judged = gates.flatMap(gate => judge(gate, times));
  return { title, unit, times, gates: judged, failed: judged.filter(({ passed }) => !passed) };
}

/**
 * Runs a contestant until it is compiled, checks what it computes, and finds how often to repeat it in a
 * round.
 */
function warmUp(contestant: Contestant, agree: Benchmark['agree']): number {
  if (contestant.nanosecondsPerUnit) return 1;
  for (let run = 0; run < WARM_UP_RUNS; run++) {
    const value = contestant.run();
    if (Math.abs(value - agree.value) > agree.within)
      throw new Error(`${contestant.name} computes ${value}, not ${agree.value} ± ${agree.within}`);
  }
  const single = timeOnce(contestant, 1) * contestant.units * 1e-6;
  return Math.max(1, Math.ceil(LEAST_MILLISECONDS / Math.max(single, 1e-3)));
}

/** Processor time of this process, which neighbours on the machine disturb less than the time on the wall. */
function timeOnce(contestant: Contestant, repeats: number): number {
  if (contestant.nanosecondsPerUnit) return contestant.nanosecondsPerUnit();
  const before = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat++) contestant.run();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / (repeats * contestant.units);
}

/** A ratio is taken within each round, so that a slow drift of the machine cancels. */
function judge(gate: Gate, times: readonly Times[]) {
  const slower = times.find(({ name }) => name === gate.slower);
  const faster = times.find(({ name }) => name === gate.faster);
  if (!slower || !faster) return [];
  const ratio = median(
    slower.nanosecondsPerUnit.map((time, round) => time / faster.nanosecondsPerUnit[round]!),
  );
  const passed = ratio >= gate.least;
  const verdict = `${passed ? '✓' : '✗'} ${gate.slower} / ${gate.faster}: ${ratio.toPrecision(3)}`;
  console.log(`  ${verdict} (gate ${gate.least}, goal ${gate.goal})`);
  return [{ ...gate, ratio, passed }];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const written = (nanoseconds: number) => nanoseconds.toPrecision(3).padStart(9);
