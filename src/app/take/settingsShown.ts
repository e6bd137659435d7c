import type { Panel } from '../../panels/openPanel.ts';
import { baseValues, valueWords } from '../../scenario/index.ts';
import type { AnyValues } from '../../schema/index.ts';
import type { SiteText } from '../../words/siteText.ts';

/** In words, each setting that a view depends on and that stands beside its picture or differs from its default; the seed is none of them. */
export function settingsShown(panel: Panel, view: string, values: AnyValues, site: SiteText): string[] {
  const base = baseValues(panel, null);
  const { first, withheld } = panel.controls(values);
  const beside = [panel.mainView, view].flatMap(one => panel.viewControls[one] ?? []);
  const shown = new Set([...first, ...beside]);
  const left = new Set([...withheld, ...(panel.idle[view] ?? [])]);
  return Object.entries(panel.parameters)
    .filter(([name, { kind, personal }]) => kind !== 'seed' && !personal && !left.has(name))
    .filter(([name]) => values[name] !== null && (shown.has(name) || values[name] !== base[name]))
    .map(([name]) =>
      site.chart.named({
        name: panel.parameterWords[name]!.label,
        value: valueWords(panel, { name, value: values[name]!, beside: values }, site),
      }),
    );
}
