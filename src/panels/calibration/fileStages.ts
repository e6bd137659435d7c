/** The stages of work on a file, in order, each with the share of all work that is done at its end. */
export const FILE_STAGES = {
  read: 0.4,
  metrics: 0.6,
  intervals: 0.75,
  band: 0.82,
  dots: 0.88,
  honest: 0.94,
  groups: 0.96,
  periods: 1,
} as const;

export type FileStage = keyof typeof FILE_STAGES;

/** The stage that work is in once this share of it is done. */
export function stageAt(fraction: number): FileStage {
  const names = Object.keys(FILE_STAGES) as FileStage[];
  return names.find(name => fraction < FILE_STAGES[name]) ?? 'periods';
}
