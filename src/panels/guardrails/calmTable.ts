import { type Table, tableOf } from '../../schema/index.ts';
import { type CalmOutcome, eveLeverage, stormLeverage } from './calmOutcome.ts';
import type { GuardrailsValues } from './params.ts';
import type { GuardrailsText } from './types.ts';

/** What each model stated, and what that was worth; no rows while the models learn. */
export function calmTable({ models }: CalmOutcome, _values: GuardrailsValues, text: GuardrailsText): Table {
  const { calm: words, units } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'model', label: words.model },
      { key: 'calmHeld', label: words.calmHeld, unit: units.share },
      { key: 'stormHeld', label: words.stormHeld, unit: units.share },
      { key: 'calmError', label: words.calmError, unit: units.share },
      { key: 'stormError', label: words.stormError, unit: units.share },
      { key: 'calmSurprise', label: words.calmSurprise },
      { key: 'stormSurprise', label: words.stormSurprise },
      { key: 'eveSpread', label: words.eveSpread, unit: units.share },
      { key: 'eveLeverage', label: words.eveLeverage, unit: units.multiple },
      { key: 'stormLeverage', label: words.stormLeverage, unit: units.multiple },
    ],
    rows: (models ?? []).map(model => ({
      ...{ model: words.names[model.id], eveSpread: model.eveSpread },
      ...{ calmHeld: model.calm.held, stormHeld: model.storm.held },
      ...{ calmError: model.calm.calibrationError, stormError: model.storm.calibrationError },
      ...{ calmSurprise: model.calm.surprise, stormSurprise: model.storm.surprise },
      ...{ eveLeverage: eveLeverage(model), stormLeverage: stormLeverage(model) },
    })),
  });
}
