/**
 * Nearest whole number, halves to the even one: seconds become steps in this way.
 *
 * @verified cascade.scenario.test.ts: 0.5, 1.5 and 2.5 become 0, 2 and 2.
 * @example
 * roundToEven(2.5) // 2
 */
export function roundToEven(value: number): number {
  const nearest = Math.round(value);
  return nearest - value === 0.5 && nearest % 2 === 1 ? nearest - 1 : nearest;
}
