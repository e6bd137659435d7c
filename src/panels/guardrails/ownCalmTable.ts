import { type Table, tableOf } from '../../schema/index.ts';
import { type CalmOutcome, eveLeverage, stormLeverage } from './calmOutcome.ts';
import type { GuardrailsText, OwnCalmText } from './types.ts';

/** What each model's statements on later days and in the storm were worth, a row each; none while the models learn. */
export function ownModelsTable(
  { models }: Pick<CalmOutcome, 'models'>,
  { table: words }: OwnCalmText,
  units: GuardrailsText['tables']['units'],
): Table {
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'model', label: words.model },
      { key: 'part', label: words.part },
      { key: 'days', label: words.days },
      { key: 'held', label: words.held, unit: units.share },
      { key: 'error', label: words.error, unit: units.share },
      { key: 'surprise', label: words.surprise },
      { key: 'eveLeverage', label: words.eveLeverage, unit: units.multiple },
      { key: 'stormLeverage', label: words.stormLeverage, unit: units.multiple },
    ],
    rows: (models ?? []).flatMap(model => {
      const borrowed = { eveLeverage: eveLeverage(model), stormLeverage: stormLeverage(model) };
      return (['calm', 'storm'] as const).map(part => {
        const { days, held, calibrationError, surprise } = model[part];
        return {
          ...{ model: words.names[model.id], part: words.parts[part], ...borrowed },
          ...{ days, held, error: calibrationError, surprise },
        };
      });
    }),
  });
}
