import type { AnyValues } from '../schema/index.ts';

/** A finished view for articles: its values differ from the panel's own in these alone. Its id is never renamed. */
export interface ReadyView<Values = AnyValues, View extends string = string> {
  readonly id: string;
  readonly view: View;
  readonly values: Partial<Values>;
}
