import {
  cascadeFigures,
  createCascadeBench,
  DEFAULT_CASCADE,
  evenValues,
  phaseRows,
  runCascade,
} from '../src/model/cascade/index.ts';
import type { Benchmark } from './benchmark.ts';
import { cProgram } from './elsewhere.ts';

const STEPS = 1800;
const EVENTS = 50;
/** The published deepest fall of the default event; C adds 10⁻¹² to every second dip. */
const agree = { value: 0.186049404, within: 1e-8 };

const bench = createCascadeBench();

function figures(): number {
  let total = 0;
  for (let event = 0; event < EVENTS; event++) total += cascadeFigures(DEFAULT_CASCADE, bench).troughLog;
  return total / EVENTS;
}

function runs(): number {
  let total = 0;
  for (let event = 0; event < EVENTS; event++) total += runCascade(DEFAULT_CASCADE).troughLog;
  return total / EVENTS;
}

/** Four amplifications of the published map stand on its grid; their mean is what the map must come to. */
const mapAgree = { value: (1.60869851 + 4.651235096 + 8.107410663 + 13.73838469) / 4, within: 1e-8 };
const SIDE = 41;
const MAP = {
  scenario: DEFAULT_CASCADE,
  across: { key: 'similarity', values: evenValues({ from: 0, to: 1, step: 0.025 }) },
  up: { key: 'leverage', values: evenValues({ from: 2, to: 22, step: 0.5 }) },
} as const;

function map(): number {
  let total = 0;
  for (const { row, amplification } of phaseRows(MAP, bench))
    if (MAP.up.values[row] === 10 || MAP.up.values[row] === 20)
      total += amplification[0]! + amplification[SIDE - 1]!;
  return total / 4;
}

const OURS = 'the model, figures alone';
const WHOLE = 'the model, path and ledgers';
const C = 'C, gcc -O3 -march=native, plain';

export const benchmarks: readonly Benchmark[] = [
  {
    title: 'cascade: one event of 1,800 steps',
    unit: 'step',
    agree,
    contestants: [
      { name: OURS, run: figures, units: EVENTS * STEPS },
      { name: WHOLE, run: runs, units: EVENTS * STEPS },
      cProgram({ name: C, file: 'cascade.c', agree }, ['500']),
    ],
    gates: [
      { slower: C, faster: OURS, least: 0.5, goal: 1 },
      { slower: C, faster: WHOLE, least: 0.3, goal: 0.6 },
    ],
  },
  {
    title: 'cascade: a map of 41 × 41 events of 600 steps',
    unit: 'step',
    agree: mapAgree,
    contestants: [{ name: OURS, run: map, units: SIDE * SIDE * 600 }],
    gates: [],
  },
];
