/** Stands in frames for what has a second worker help with long work: each of them would start it from the whole script. */
export const helpable = <Spawn>(spawn: Spawn) => spawn;

export function helpSide() {
  return { of: nothing, over: nothing, hear: nothing };
}

export function takePieces() {
  return { take: nothing, share: (done: number, count: number) => done / count };
}

export const gapPieces = undefined;
export const moneyPieces = undefined;

function nothing(): undefined {}
