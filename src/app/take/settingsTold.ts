import type { CsvNote } from '../../charts/csvOf.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { statedNames, valueWords } from '../../scenario/index.ts';
import type { AnyValues } from '../../schema/index.ts';
import type { SiteText } from '../../words/siteText.ts';

/** A view at some settings. */
interface ViewSettings {
  readonly panel: Panel;
  readonly view: string;
  readonly values: AnyValues;
}

/** The settings that count for a view, in words; the seed stands with all numbers. */
export function settingsTold(at: ViewSettings, site: SiteText): readonly CsvNote[] {
  const { panel, view, values } = at;
  return statedNames(panel, values)
    .filter(name => !panel.idle[view]?.includes(name) || panel.parameters[name]!.kind === 'seed')
    .map(name => {
      const told = (value: AnyValues[string]) => valueWords(panel, { name, value, beside: values }, site);
      const open = countsOpen(at, name);
      const words = open === undefined ? told(values[name]!) : site.values.openCounts(told(open));
      return [panel.parameterWords[name]!.label, words];
    });
}

/** What counts in a view where a number is left open; undefined where one is set, or nothing counts. */
export function countsOpen({ panel, view, values }: ViewSettings, name: string): number | undefined {
  if (values[name] !== null) return undefined;
  return panel.tried[view]?.[name] ?? panel.controls(values).placeholders[name];
}
