import type { ComponentType } from 'react';
import type { ViewProps } from './viewProps.ts';

/** A view together with words of its own, loaded with it, since most readers never open it. */
export function withWords<Values, Outcome, Text, Words>(
  View: ComponentType<ViewProps<Values, Outcome, Text> & { readonly words: Words }>,
  words: Words,
): ComponentType<ViewProps<Values, Outcome, Text>> {
  return function ViewWithWords(props) {
    return <View {...props} words={words} />;
  };
}
