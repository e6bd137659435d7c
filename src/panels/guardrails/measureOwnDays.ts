import { returnsSettings, type SaidOfFile } from '../../reader-files/fileSettings.ts';
import { isPriceName, onlyPriceColumn } from '../../reader-files/priceColumn.ts';
import type { AskedFile } from '../../reader-files/reading.ts';
import { readReturns } from '../../reader-files/readReturns.ts';
import type { ReturnsFile, ReturnsReading, StageReturns } from '../../reader-files/returnsFile.ts';
import type { Work } from '../defineComputation.ts';
import { learnedFrom, learnWindow, untrained } from './calmLearning.ts';
import type { CalmOutcome } from './calmOutcome.ts';
import type { CalmValues } from './calmParams.ts';
import { ownWorld } from './calmWorld.ts';
import type { LearnedDays, OwnCalmReading } from './ownCalmOutcomes.ts';
import { hardlyVaries, ownDaysOf } from './ownDays.ts';
import { ownWindow } from './ownWindow.ts';

/** The share of the work that reading is; the rest is learning. */
const READING = 0.05;

/** Reads a file of prices and lets the networks learn from the window of its days. */
export function* measureOwnDays(
  text: string,
  values: CalmValues,
  said: SaidOfFile,
): Work<OwnCalmReading, OwnCalmReading> {
  const file = yield* readPrices(text, said);
  if (file.kind !== 'read') return file;
  const { layout, rejected, reading } = file;
  const stage = meantStage(file, said);
  if (stage === null) return whichColumn(file);
  const days = ownDaysOf(file, stage, returnsSettings(said).periodsPerYear ?? null);
  if ('why' in days) return { kind: 'unfit', unfit: days, file: { layout, rejected }, reading };
  const { seed } = values;
  const world = ownWorld(days.returns, seed);
  const window = ownWindow(days.own, values);
  const told: Omit<LearnedDays, 'calm'> = {
    ...{ kind: 'learned', file: { layout, rejected }, reading, own: days.own, window },
    ...{ content: stage.content, column: layout.columns[stage.stage]! },
    isStill: hardlyVaries(learnedFrom(world, window), stage.resolution),
  };
  if (told.isStill) return { ...told, calm: untrained(world, window) };
  return yield* learned(told, learnWindow({ world, window, seed }));
}

function* learned(
  told: Omit<LearnedDays, 'calm'>,
  work: Work<CalmOutcome, CalmOutcome>,
): Work<OwnCalmReading, OwnCalmReading> {
  let step = work.next();
  for (; !step.done; step = work.next()) {
    const { value } = step;
    yield typeof value === 'number'
      ? shareOf(value)
      : { share: shareOf(value.share), outcome: { ...told, calm: value.outcome } };
  }
  return { ...told, calm: step.value };
}

const shareOf = (learning: number) => READING + (1 - READING) * learning;

/**
 * Prices are what is asked for: where one column alone is called so, that is the answer to which one is meant, and what is
 * called a price holds prices, however small they are.
 */
function* readPrices(text: string, given: SaidOfFile): Work<ReturnsReading> {
  let said = given;
  for (;;) {
    const read = yield* partly(readReturns(text, said));
    const answer = answerTo(read, said);
    if (answer === null) return read;
    said = { ...said, ...answer };
  }
}

/** What a name answers of that which is asked; null where none does. */
function answerTo(read: ReturnsReading, said: SaidOfFile): SaidOfFile | null {
  if (read.kind === 'refused') return null;
  const { names } = read.reading;
  const column = (said['liveColumn'] ?? onlyPriceColumn(names)) as number | null;
  if (column === null || !isPriceName(names[column] ?? '')) return null;
  const asks = (id: string) => read.kind === 'asked' && read.questions.some(question => question.id === id);
  if (asks('liveColumn')) return { liveColumn: column };
  const isOfAnother = read.kind === 'read' && read.layout.columns.live !== column;
  const isSettled = read.kind === 'read' && read.stages.every(({ content }) => content === 'equity');
  return isOfAnother || isSettled || (said['content'] ?? null) !== null ? null : { content: 'equity' };
}

function* partly(reading: Generator<number, ReturnsReading>): Work<ReturnsReading> {
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield READING * step.value;
  return step.value;
}

/** The only one, or the one that the reader said. */
function meantStage({ stages }: ReturnsFile, { liveColumn }: SaidOfFile): StageReturns | null {
  if (stages.length === 1) return stages[0]!;
  const said = stages.find(({ stage }) => stage === 'live');
  return said !== undefined && (liveColumn ?? null) !== null ? said : null;
}

/** Test, paper and real money are different days: which of them is meant is asked. */
function whichColumn({ stages, layout: { columns }, reading }: ReturnsFile): AskedFile {
  return {
    kind: 'asked',
    questions: [{ id: 'liveColumn', why: 'several', choices: stages.map(({ stage }) => columns[stage]!) }],
    columns: { dateColumn: columns.date },
    reading,
  };
}
