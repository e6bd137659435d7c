import type { CsvNote } from '../../charts/csvOf.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { statedNames, valueWords } from '../../scenario/index.ts';
import type { AnyValues } from '../../schema/index.ts';
import type { SiteText } from '../../words/siteText.ts';

/** The settings that count for an answer, in words. */
export function settingsTold(panel: Panel, values: AnyValues, site: SiteText): readonly CsvNote[] {
  return statedNames(panel, values).map(name => [
    panel.parameterWords[name]!.label,
    valueWords(panel, { name, value: values[name]!, beside: values }, site),
  ]);
}
