import type { GapBar } from '../../model/reality-gap/index.ts';
import type { CauseStep } from './outcomes.ts';

/** An estimate, with its range if it has one, in another unit. */
export function inMoney<Amounts extends object>(amounts: Amounts, scale: number): Amounts {
  return Object.fromEntries(
    Object.entries(amounts).map(([name, amount]) => [
      name,
      typeof amount === 'number' ? amount * scale : amount,
    ]),
  ) as Amounts;
}

export function stepsOf(bars: readonly GapBar[], scale: number): readonly CauseStep[] {
  return bars.map(bar => inMoney(bar, scale));
}
