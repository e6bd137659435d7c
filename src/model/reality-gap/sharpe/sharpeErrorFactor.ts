import type { ReturnShape } from './returnShape.ts';

/** 1 − γ₃·SR + (γ₄ − 1)/4·SR² for any moments, also such as no returns have. */
export function sharpeErrorFactor(sharpe: number, { skewness = 0, kurtosis = 3 }: ReturnShape): number {
  return 1 - skewness * sharpe + ((kurtosis - 1) / 4) * sharpe * sharpe;
}
