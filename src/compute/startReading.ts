import type { ComputationInParts, Work } from '../panels/defineComputation.ts';
import { textOf } from '../schema/index.ts';
import { arrived, named } from './arrived.ts';
import type { Request } from './runner.ts';

/** Loads what reads files of the reader's own, and begins to read one. */
export async function startReading(
  { loadFiles }: ComputationInParts,
  { panel, reading: kind, values, material }: Extract<Request, { kind: 'reading' }>,
): Promise<Work<unknown, unknown>> {
  const readings = loadFiles ? await arrived(async () => (await loadFiles()).readings) : {};
  const brought = named(material, kind, panel);
  return named(readings, kind, panel).read({ ...brought, text: textOf(brought) }, values);
}
