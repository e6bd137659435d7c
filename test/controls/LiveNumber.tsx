import { type ComponentProps, useState } from 'react';
import type { ControlRefusal } from '../../src/controls/controlProps.ts';
import { NumberControl } from '../../src/controls/NumberControl.tsx';
import { type ControlWords, readTyped } from '../../src/schema/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { leverage, words } from './parameters.ts';

const told = siteText.control.refusal;

interface LiveProps {
  readonly parameter?: ComponentProps<typeof NumberControl>['parameter'];
  readonly label?: ControlWords;
  readonly start?: number | null;
  readonly placeholder?: number | undefined;
  readonly isExample?: boolean | undefined;
  readonly log?: (how: 'pick' | 'type', what: unknown) => void;
}

/** A small store: reads what is typed as the real one does, and answers with a refusal. */
export function Live({
  parameter = leverage,
  label = words.leverage,
  start = 20,
  placeholder,
  isExample,
  log,
}: LiveProps) {
  const [value, setValue] = useState<number | null>(start);
  const [refused, setRefusal] = useState<ControlRefusal>();
  return (
    <NumberControl
      parameter={parameter}
      words={label}
      value={value}
      placeholder={placeholder}
      isExample={isExample}
      refusal={refused}
      onPick={picked => {
        log?.('pick', picked);
        setRefusal(undefined);
        setValue(picked as number | null);
      }}
      onType={text => {
        log?.('type', text);
        const read = readTyped(parameter, text);
        setRefusal(read.ok ? undefined : { text, notice: told({ text, ...read, used: '20×' }) });
        if (read.ok) setValue(read.value as number | null);
      }}
    />
  );
}
