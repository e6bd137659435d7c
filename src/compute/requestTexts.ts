import type { Material } from '../schema/index.ts';
import type { Request } from './runner.ts';

/** The same request with each material's text replaced. */
export function withTexts(request: Request, partsOf: (material: Material) => readonly string[]): Request {
  if (request.material === undefined) return request;
  const material = Object.fromEntries(
    Object.entries(request.material).map(([kind, brought]) => {
      const { name, hash, settings } = brought;
      return [kind, { name, hash, settings, parts: partsOf(brought) }];
    }),
  );
  return { ...request, material };
}

/** A request as it crosses: a material's text may have millions of letters and is sent by itself, once. */
export function withoutTexts(request: Request): Request {
  return withTexts(request, () => []);
}
