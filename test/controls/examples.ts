import { createElement, type ReactElement } from 'react';
import { ParameterControl } from '../../src/controls/index.ts';
import type { Parameter } from '../../src/schema/index.ts';
import { cap, guards, leverage, regime, seed, venue, volatility, words } from './parameters.ts';

/** Every control in every state that a prerendered page may show. */
export function controlExamples(): ReactElement[] {
  const kinds: [keyof typeof words, Parameter, number | string | boolean | null][] = [
    ['leverage', leverage, 20],
    ['volatility', volatility, null],
    ['regime', regime, 'normal'],
    ['venue', venue, null],
    ['cap', cap, true],
    ['guards', guards, 'cap,veto'],
    ['seed', seed, 7],
  ];
  const nothing = () => {};
  const refusal = { text: '900', notice: '“900”: it must be at most 200×; using 20×.' };
  const states = [{}, { locked: true }, { refusal }, { onNewSeed: nothing, placeholder: 0.53 }];
  return kinds.flatMap(([name, parameter, value]) =>
    states.map((state, index) =>
      createElement(ParameterControl, {
        key: `${name} ${index}`,
        parameter,
        words: words[name],
        value,
        onType: nothing,
        onPick: nothing,
        ...state,
      }),
    ),
  );
}
