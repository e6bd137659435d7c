import type { Parameter } from '../schema/index.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import type { ControlProps } from './controlProps.ts';
import { NumberControl } from './NumberControl.tsx';
import { SeedControl } from './SeedControl.tsx';
import { SetControl } from './SetControl.tsx';
import { ToggleControl } from './ToggleControl.tsx';

export interface ParameterControlProps extends ControlProps<Parameter, number | string | boolean | null> {
  /** For a number that may be left open: what then counts instead. */
  readonly placeholder?: number | undefined;
  /** True where that is an example of the lab's, and said so. */
  readonly isExample?: boolean | undefined;
  /** For the seed: draws a new one. */
  readonly onNewSeed?: (() => void) | undefined;
}

/** The control that fits a parameter's kind. */
export function ParameterControl({
  parameter,
  value,
  placeholder,
  isExample,
  onNewSeed,
  ...shared
}: ParameterControlProps) {
  switch (parameter.kind) {
    case 'number':
      return <NumberControl {...shared} parameter={parameter} value={numberOr(parameter.default, value)} />;
    case 'optional-number':
      return (
        <NumberControl
          {...shared}
          parameter={parameter}
          value={numberOr(null, value)}
          placeholder={placeholder}
          isExample={isExample}
        />
      );
    case 'choice':
      return (
        <ChoiceControl {...shared} parameter={parameter} value={typeof value === 'string' ? value : null} />
      );
    case 'toggle':
      return <ToggleControl {...shared} parameter={parameter} value={value === true} />;
    case 'set':
      return <SetControl {...shared} parameter={parameter} value={typeof value === 'string' ? value : ''} />;
    case 'seed':
      return (
        <SeedControl
          {...shared}
          parameter={parameter}
          value={typeof value === 'number' ? value : parameter.default}
          onNewSeed={onNewSeed}
        />
      );
    default:
      return parameter satisfies never;
  }
}

function numberOr<Fallback extends number | null>(fallback: Fallback, value: unknown): number | Fallback {
  return typeof value === 'number' ? value : fallback;
}
