import type { Panel } from '../panels/definePanel.ts';
import { type AnyValues, type Parameter, writeQuantity } from '../schema/index.ts';

/** The name of the parameter that a key of a link stands for. */
export function parameterNameOf(panel: Panel, key: string): string | null {
  return Object.entries(panel.parameters).find(([, parameter]) => parameter.urlKey === key)?.[0] ?? null;
}

/** A value in the words of its control: "20×", "normal". */
export function valueWords(parameter: Parameter, value: AnyValues[string]): string {
  if (typeof value === 'number') return writeQuantity('unit' in parameter ? parameter.unit : 'seed', value);
  return value === null || value === '' ? 'none' : String(value);
}
