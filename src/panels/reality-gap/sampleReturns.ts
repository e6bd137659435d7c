import { createRng, sampleNormalByInversion } from '../../model/random/index.ts';
import { writeDay } from '../../reader-files/writeDay.ts';

const TEST_DAYS = 500;
const LATER_DAYS = 90;
/** 2023-01-01, as days since 1970. */
const FIRST_DAY = 19_358;
const MOVE_A_DAY = 0.02;
const TEST_GAIN_A_DAY = 0.0018;
const LATER_GAIN_A_DAY = 0.0003;
const COST_A_DAY = 0.0004;

/** A made-up file of returns: a test that looks good, then paper and real money on the same days, which do less well. */
export function sampleReturns(seed: number): string {
  const rng = createRng(seed).stream('sample returns');
  const move = () => MOVE_A_DAY * sampleNormalByInversion(rng);
  const test = Array.from(
    { length: TEST_DAYS },
    (_, day) => `${writeDay(FIRST_DAY + day)},${digits(TEST_GAIN_A_DAY + move())},,`,
  );
  const later = Array.from({ length: LATER_DAYS }, (_, day) => {
    const paper = LATER_GAIN_A_DAY + move();
    return `${writeDay(FIRST_DAY + TEST_DAYS + day)},,${digits(paper)},${digits(paper - COST_A_DAY)}`;
  });
  return `${['date,test,paper,live', ...test, ...later].join('\n')}\n`;
}

function digits(value: number): string {
  return value.toFixed(5);
}
