/** The black modules of a code, each run of a row as one rectangle. */
export function modulesPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => runsOf(row).map(([from, length]) => `M${from} ${y}h${length}v1h${-length}z`))
    .join('');
}

function runsOf(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  const starts = row.flatMap((black, at) => (black && !row[at - 1] ? [at] : []));
  return starts.map(from => {
    const end = row.indexOf(false, from);
    return [from, (end < 0 ? row.length : end) - from] as const;
  });
}
