import type { Panel } from '../panels/openPanel.ts';
import { type AnyValues, writeValue } from '../schema/index.ts';
import { type PageState, PLAIN_PAGE } from './pageState.ts';
import { ownValues } from './scenes.ts';
import { queryOf, withoutIdle, writtenNames } from './writeScenario.ts';

/** The query string of a scenario as it is taken along: version and seed stand in it even where nothing differs. */
export function writeTakenScenario(
  panel: Panel,
  values: AnyValues,
  base: AnyValues,
  page: PageState = PLAIN_PAGE,
): string {
  return queryOf(panel, values, writtenNames(panel, values, ownValues(panel, base, page)), page);
}

/**
 * All settings that count for an answer, by their keys, as links write them; what is personal is left out, and so is
 * what another setting makes of no account.
 */
export function statedSettings(panel: Panel, values: AnyValues): Readonly<Record<string, string>> {
  const stated = statedNames(panel, values);
  return Object.fromEntries(
    stated.map(name => {
      const parameter = panel.parameters[name]!;
      return [parameter.urlKey, writeValue(parameter, values[name]!)];
    }),
  );
}

/** The names of these settings, in the order of the schema. */
export function statedNames(panel: Panel, values: AnyValues): readonly string[] {
  const names = Object.keys(panel.parameters).filter(name => !panel.parameters[name]!.personal);
  const counting = withoutIdle(panel, values, new Set(names));
  return names.filter(name => counting.has(name));
}
