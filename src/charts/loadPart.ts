/** A part of the site did not arrive: a lost line, or a file that a newer release has replaced. */
export class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded';
}

/** How long a part is waited for before it is asked for once more, in milliseconds. */
const AGAIN_MS = 600;

/**
 * Loads a part of the site, once more where that fails: most lost requests are lost once.
 *
 * @throws PartNotLoaded
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
    return load().catch((cause: unknown) => {
      throw new PartNotLoaded(String(cause), { cause });
    });
  }
}
