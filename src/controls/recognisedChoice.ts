import type { MaterialSettings } from '../schema/index.ts';
import type { FileChoice } from './fileRole.ts';

interface Recognised {
  readonly settings: MaterialSettings;
  readonly labels: Readonly<Record<string, string>>;
  /** What is offered first: what was recognised counts. */
  readonly asRecognised: string;
}

/** A choice about a file of the reader's own, which takes the place of what was recognised. */
export function recognisedChoice(
  key: string,
  names: Readonly<Record<string, string>>,
  { settings, labels, asRecognised }: Recognised,
): FileChoice {
  return {
    key,
    label: labels[key]!,
    value: String(settings[key] ?? ''),
    options: [
      { value: '', name: asRecognised },
      ...Object.entries(names).map(([value, name]) => ({ value, name })),
    ],
  };
}
