import { memo } from 'react';
import { ParameterControl, type ParameterControlProps } from '../controls/index.ts';
import type { Parameter } from '../schema/index.ts';
import type { PanelStore } from '../store/index.ts';
import { useTypedSeed } from './useTypedSeed.tsx';

interface PanelControlProps extends Omit<ParameterControlProps, 'onType' | 'onPick' | 'onNewSeed'> {
  readonly store: PanelStore;
  readonly name: string;
  /** On the first screen: the only options offered, besides the chosen one, with a space between. */
  readonly offered?: string | undefined;
  readonly newSeed: () => number;
}

/** The control of a parameter, drawn anew only when what it shows has changed. */
export const PanelControl = memo(function PanelControl(props: PanelControlProps) {
  const { store, name, parameter, offered, value, newSeed, ...shown } = props;
  const { type, pick } = store.getState().actions;
  const onType = (text: string) => type(name, text);
  const seed = useTypedSeed(onType);
  return (
    <>
      <ParameterControl
        {...shown}
        parameter={shortened(parameter, offered, value)}
        value={value}
        onType={parameter.kind === 'seed' ? seed.onType : onType}
        onPick={picked => pick(name, picked)}
        onNewSeed={() => pick(name, newSeed())}
      />
      {seed.lost}
    </>
  );
});

/** A choice with only some of its options, among them always the one that is chosen. */
function shortened(parameter: Parameter, offered: string | undefined, value: unknown): Parameter {
  if (parameter.kind !== 'choice' || offered === undefined) return parameter;
  const options = [...offered.split(' '), value];
  return { ...parameter, options: parameter.options.filter(option => options.includes(option)) };
}
