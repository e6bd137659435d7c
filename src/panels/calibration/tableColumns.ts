import type { TableColumn } from '../../schema/index.ts';
import type { CalibrationText } from './types.ts';

type UnitId = keyof CalibrationText['units'];

/** The columns of a table in their order, each with its unit or null, labelled in the words of the page. */
export function tableColumns<Key extends string>(
  units: CalibrationText['units'],
  labels: Readonly<Record<Key, string>>,
  columns: Readonly<Record<Key, UnitId | null>>,
): readonly (TableColumn & { readonly key: Key })[] {
  return (Object.keys(columns) as Key[]).map(key => {
    const unit = columns[key];
    return { key, label: labels[key], ...(unit !== null && { unit: units[unit] }) };
  });
}
