/** The lowest version of each line of Node that all tools take; after the last one every line is taken. */
export const LEAST_NODES = [
  [20, 19],
  [22, 13],
  [24, 0],
];

/** Whether all tools run with a version of Node: "22.13.0". */
export function takesNode(version) {
  const [major, minor] = version.split('.').map(Number);
  const line = LEAST_NODES.find(([own]) => own === major);
  return line ? minor >= line[1] : major > LEAST_NODES.at(-1)[0];
}
