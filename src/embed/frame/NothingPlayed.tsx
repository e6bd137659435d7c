/** Stands for the player of scenes in the scripts of frames that have none. */
export function ScenePlayed(): null {
  return null;
}
