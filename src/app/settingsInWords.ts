import type { Panel } from '../panels/openPanel.ts';
import { baseValues, valueWords } from '../scenario/index.ts';
import type { AnyValues } from '../schema/index.ts';
import type { SiteText } from '../words/siteText.ts';

/** One setting by its name and value. */
export function settingWords(panel: Panel, name: string, values: AnyValues, site: SiteText): string {
  return site.chart.named({
    name: panel.parameterWords[name]!.label,
    value: valueWords(panel, { name, value: values[name]!, beside: values }, site),
  });
}

/** What a page was built with: the settings that its first controls show. */
export function ownSettings(panel: Panel, presetId: string | null, site: SiteText): readonly string[] {
  const base = baseValues(panel, presetId);
  return panel
    .controls(base)
    .first.filter(name => base[name] !== null)
    .map(name => settingWords(panel, name, base, site));
}
