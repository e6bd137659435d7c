import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/reader-files/cellWords.ts';
import { directionOf, type EventRelation, eventRelation } from '../../src/reader-files/eventNames.ts';

const named = (name: string) => ({ words: wordsOf(name) });

const CASES: Readonly<Record<EventRelation, readonly (readonly [forecast: string, outcome: string])[]>> = {
  same: [
    ['forecast', 'outcome'],
    ['p_win', 'won'],
    ['prob_churn', 'churned'],
    ['default_probability', 'defaulted'],
    ['P(down)', 'went_down'],
    ['Ausfallwahrscheinlichkeit', 'Ausfall'],
    ['Regenwahrscheinlichkeit (%)', 'Regen'],
    ['probabilité_hausse', 'hausse'],
    ['market_prob', 'won'],
    ['p_no', 'resolved_no'],
    ['probwin', 'probwin_outcome'],
    ['prob_not_paid', 'unpaid'],
    ['home_prob', 'home_win'],
    ['Вероятность', 'исход'],
    ['予測確率', '結果'],
    ['win_probability', 'success'],
  ],
  opposite: [
    ['prob_up', 'went_down'],
    ['p_rain', 'dry'],
    ['prob_default', 'paid_back'],
    ['Gewinnwahrscheinlichkeit', 'verloren'],
    ['survival_prob', 'died'],
    ['p_show', 'no_show'],
    ['p_churn', 'not_churned'],
    ['probabilidad_subida_sube', 'baja'],
    ['prob_repaid', 'unpaid'],
    ['上昇確率', '下落'],
    ['prob_on_time_ontime', 'late'],
  ],
  open: [
    ['forecast', 'failed'],
    ['forecast', 'went_down'],
    ['probability', 'lost'],
    ['prediction', 'missed_target'],
    ['forecast', 'no_show'],
    ['p_rain', 'cancelled'],
    ['chance of rain', 'match_played'],
    ['Prognose', 'nicht eingetreten'],
  ],
  event: [
    ['forecast', 'bankrupt'],
    ['forecast', 'flooded'],
    ['probability', 'defaulted'],
    ['p', 'late'],
  ],
};

describe.each(Object.entries(CASES))('%s', (relation, pairs) => {
  it.each(pairs)('%s, %s', (forecast, outcome) => {
    expect(eventRelation(named(forecast), named(outcome))).toBe(relation);
  });
});

describe('a direction', () => {
  it.each(['up', 'LONG', 'Buy', 'steigt', 'gestiegen', 'COMPRA', 'hausse', 'рост', 'higher', 'not lower'])(
    'is up: %s',
    word => expect(directionOf(word.toLowerCase())).toBe(1),
  );

  it.each(['down', 'short', 'Sell', 'fällt', 'gefallen', 'venta', 'baisse', 'падение', 'lower', '下落'])(
    'is down: %s',
    word => expect(directionOf(word.toLowerCase())).toBe(0),
  );

  it.each(['yes', 'hold', 'won', 'lions', 'up the creek'])('is none: %s', word =>
    expect(directionOf(word)).toBeNull(),
  );
});
