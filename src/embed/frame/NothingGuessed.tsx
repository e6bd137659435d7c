/** Stand for what is guessed on a picture in the scripts of frames that play no scenes: there nothing is ever asked. */
export {
  none as sceneFiguresOf,
  nothing as CurveTally,
  nothing as GuessDots,
  nothing as GuessHandles,
  nothing as GuessLines,
  nothing as GuessMarks,
  nothing as GuessNumber,
  nothing as GuessRow,
  nothing as OpenDots,
  nothing as TallyBars,
};

function nothing(): null {
  return null;
}

function none(): readonly never[] {
  return [];
}
