import type { ViewPicture } from '../pictures/chart.ts';
import type { AnyValues } from '../schema/index.ts';

/**
 * What a view shows of an outcome when it leaves the site, as data that `pictures` draws; null where there is nothing to
 * show yet, such as a test that nobody has answered.
 */
export type DrawPicture<Values = AnyValues, Outcome = unknown> = (
  outcome: Outcome,
  values: Values,
) => ViewPicture | null;
