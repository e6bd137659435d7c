import { writeNumber } from '../../../../schema/index.ts';

/** A difference of chances in points of a hundred: "8.4 points", "1 point". */
export function pointsWords(difference: number): string {
  const points = writeNumber(difference * 100, 1);
  return `${points} ${points === '1' ? 'point' : 'points'}`;
}
