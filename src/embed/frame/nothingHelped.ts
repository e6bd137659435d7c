/** Stands in frames for what has a second worker help with long work: each of them would start it from the whole script. */
export const helpable = <Spawn>(spawn: Spawn) => spawn;

export function helpSide() {
  return { of: () => undefined, over: () => undefined, hear: () => undefined };
}

export function takePieces() {
  return { take: () => undefined, share: (done: number, count: number) => done / count };
}

export const gapPieces = undefined;
export const moneyPieces = undefined;
