/** Stands for the words of seeds in the scripts of frames: there a seed is its number. */
export function isSeedName(): boolean {
  return false;
}

export async function seedNumberOf(text: string): Promise<string> {
  return text;
}

export function useTypedSeed(onType: (text: string) => void) {
  return { onType, lost: null };
}

export { nothing as loadSeedNames, seedNumberOf as withSeedNumber };

function nothing(): null {
  return null;
}
