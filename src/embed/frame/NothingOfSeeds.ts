/** Stands for the words of seeds in the scripts of frames: there a seed is its number. */
export { nothing as seedOfWords, nothing as wordsOfSeed };

function nothing(): null {
  return null;
}
