import { describe, expect, it } from 'vitest';
import { forecastsOf, readForecastFile } from './readFile.ts';

const chances = Array.from({ length: 60 }, (_, row) =>
  Number((0.03 + 0.94 * ((row * 0.618) % 1)).toFixed(2)),
);
const outcomes = chances.map((chance, row) => ((row * 0.414) % 1 < chance ? 1 : 0));
const calls = chances.map(chance => (chance >= 0.5 ? 1 : 0));
const sureness = chances.map(chance => Math.max(chance, Number((1 - chance).toFixed(2))));
const right = calls.filter((call, row) => call === outcomes[row]).length;

type Row = { readonly p: number; readonly y: number; readonly call: number; readonly sure: number };

function table(header: string, cells: (row: Row) => readonly (string | number)[]): string {
  const rows = chances.map((p, row) => ({ p, y: outcomes[row]!, call: calls[row]!, sure: sureness[row]! }));
  return [header, ...rows.map(row => cells(row).join(';'))].join('\n');
}

function rightOf(text: string, said = {}): number {
  const { probabilities, outcomes: happened } = readForecastFile(text, said);
  return Array.from(probabilities, (p, row) => p >= 0.5 === (happened[row] === 1)).filter(Boolean).length;
}

function askedFirst(text: string) {
  const file = forecastsOf(text);
  if (file.kind !== 'asked') throw new Error(file.kind);
  return [file.questions[0]!.id, file.questions[0]!.choices[0]];
}

const pick = (yes: string, no: string) => (is: number) => (is === 1 ? yes : no);

describe('outcomes that are the other side of the forecast', () => {
  it.each([
    ['prob_up;went_down', pick('0', '1')],
    ['p_win;lost', pick('no', 'yes')],
    ['prob_default;paid_back', pick('0', '1')],
    ['p_rain;dry', pick('false', 'true')],
    ['forecast;failed', pick('0', '1')],
    ['show_probability;no_show', pick('0', '1')],
    ['Gewinnwahrscheinlichkeit;Niederlage', pick('nein', 'ja')],
    ['probabilité_hausse;baisse', pick('non', 'oui')],
    ['prob_acierto;fallo', pick('no', 'sí')],
    ['survival_prob;deceased', pick('0', '1')],
    ['probability;bankrupt', pick('0', '1')],
  ])('are asked about: %s', (header, word) => {
    const text = table(header, ({ p, y }) => [p, word(y)]);
    expect(askedFirst(text)).toEqual(['side', 'other']);
    expect(rightOf(text, { side: 'other' })).toBe(right);
  });

  it.each([
    ['forecast;outcome', pick('1', '0')],
    ['prob_churn;churned', pick('yes', 'no')],
    ['p(down);went_down', pick('1', '0')],
    ['probability_of_loss;loss', pick('1', '0')],
    ['outcome_probability;outcome', pick('1', '0')],
    ['probability;bankrupt', pick('1', '0')],
    ['chance_home;winner', pick('home', 'away')],
    ['forecast;status', pick('paid', 'not paid')],
    ['вероятность;статус', pick('погашен', 'не погашен')],
    ['prob_draw;result', pick('draw', 'home')],
  ])('are read where both speak of the same: %s', (header, word) => {
    expect(rightOf(table(header, ({ p, y }) => [p, word(y)]))).toBe(right);
  });

  it('are turned round without a question where the cells themselves say it', () => {
    const text = table('p_no;resolution', ({ p, y }) => [(1 - p).toFixed(2), y === 1 ? 'YES' : 'NO']);
    expect(rightOf(text)).toBe(right);
    expect(readForecastFile(text).reading.notes).toContainEqual({ kind: 'turned', outcome: 'resolution' });
  });
});

describe('calls and how sure they were', () => {
  it.each([
    ['signal;conf;actual', pick('BUY', 'SELL'), pick('up', 'down')],
    ['Tipp;Sicherheit;Ergebnis', pick('steigt', 'fällt'), pick('steigt', 'fällt')],
    ['richtung;konfidenz;ausgang', pick('long', 'short'), pick('gestiegen', 'gefallen')],
    ['señal;confianza;real', pick('COMPRA', 'VENTA'), pick('sube', 'baja')],
    ['pick;confidence;winner', pick('Home', 'Away'), pick('Home', 'Away')],
    ['pari;confiance;vainqueur', pick('PSG', 'OM'), pick('PSG', 'OM')],
    ['trade;confidence;went_up', pick('LONG', 'SHORT'), pick('1', '0')],
    ['направление;уверенность;итог', pick('рост', 'падение'), pick('рост', 'падение')],
  ])('are compared: %s', (header, called, word) => {
    const file = readForecastFile(table(header, ({ call, sure, y }) => [called(call), sure, word(y)]));
    expect(file.suggestedView).toBe('confidence');
    expect([...file.probabilities]).toEqual(sureness);
    expect([...file.outcomes]).toEqual(calls.map((call, row) => Number(call === outcomes[row])));
  });

  it('are asked about where the outcome may be that of the call', () => {
    const text = table('position;confidence;result', ({ call, sure, y }) => [
      call === 1 ? 'long' : 'short',
      sure,
      Number(call === y),
    ]);
    expect(askedFirst(text)).toEqual(['side', 'yes']);
    expect(rightOf(text, { side: 'yes' })).toBe(right);
  });

  it('in words that nobody knows are asked about', () => {
    const text = table('lado;p;outcome', ({ call, sure, y }) => [
      call === 1 ? 'blik' : 'blok',
      sure,
      y === 1 ? 'up' : 'down',
    ]);
    expect(askedFirst(text)).toEqual(['side', 'call']);
    expect(forecastsOf(text, { side: 'call' })).toMatchObject({ questions: [{ id: 'yesCall' }] });
    expect(rightOf(text, { side: 'call', yesCall: 'blik' })).toBe(right);
  });

  it('under a name of their own are asked about where numbers are at least even', () => {
    const text = table('max_prob;verdict;target', ({ call, sure, y }) => [sure, call, y]);
    expect(askedFirst(text)).toEqual(['side', 'call']);
    expect(rightOf(text, { side: 'call' })).toBe(right);
  });

  it('are not taken for what happened', () => {
    const text = table('call;p;close', ({ call, sure, y }) => [
      call === 1 ? 'higher' : 'lower',
      sure,
      y === 1 ? 'higher' : 'lower',
    ]);
    expect(askedFirst(text)).toEqual(['outcomeColumn', 2]);
  });

  it('are missed where only how sure they were is told', () => {
    const text = table('confidence;actual', ({ sure, y }) => [sure, y === 1 ? 'up' : 'down']);
    expect(forecastsOf(text)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'probabilityColumn', why: 'callsMissing', choices: [0, -1] }],
    });
  });

  it('leave forecasts and outcomes of that name alone', () => {
    const text = table('forecast;outcome;signal', ({ p, y }) => [
      p,
      y,
      p * 100 > 37 && y === 1 ? 'BUY' : 'SELL',
    ]);
    expect(rightOf(text)).toBe(right);
  });

  it('stand beside chances of yes where these are higher for yes', () => {
    const text = table('pred;proba;label', ({ p, y, call }) => [call, p, y]);
    expect(readForecastFile(text).suggestedView).toBe('event');
    expect(rightOf(text)).toBe(right);
  });
});

describe('columns that are no chances', () => {
  it.each(['rsi', 'age', 'accuracy', 'humidity (%)', 'bmi', 'p_value', 'Temperatur', 'brier_score'])(
    'are refused: %s',
    name => {
      const text = table(`${name};y`, ({ p, y }) => [p, y]);
      expect(forecastsOf(text)).toMatchObject({ kind: 'refused', fault: 'noProbabilityColumn' });
    },
  );

  it.each(['x1', 'feature_7', 'win_rate', 'rating', 'close'])(
    'are asked about under a name of their own: %s',
    name => {
      expect(askedFirst(table(`${name};y`, ({ p, y }) => [p, y]))).toEqual(['probabilityColumn', 0]);
    },
  );

  it.each(['pred', 'y_hat', 'predicted_class', 'prediction'])('but classes are asked about: %s', name => {
    const text = table(`${name};y_true`, ({ call, y }) => [call, y]);
    expect(forecastsOf(text)).toMatchObject({ questions: [{ why: 'labels', choices: [0, -1] }] });
    expect(forecastsOf(text, { probabilityColumn: -1 })).toMatchObject({ fault: 'noProbabilityColumn' });
    expect(readForecastFile(text, { probabilityColumn: 0 }).reading.notes).toContainEqual({
      kind: 'certainties',
    });
  });

  it('offers the class that means yes first', () => {
    const text = table('prob_neutral;prob_sell;prob_buy;actual', ({ p, y }) => [
      0.1,
      (0.9 * (1 - p)).toFixed(3),
      (0.9 * p).toFixed(3),
      y === 1 ? 'buy' : 'sell',
    ]);
    expect(askedFirst(text)).toEqual(['probabilityColumn', 2]);
  });

  it.each(['is_resolved', 'has_closed'])('and %s is not what happened', name => {
    const text = table(`my_guess;${name};answer`, ({ p, y }) => [p, 'true', y === 1 ? 'Yes' : 'No']);
    expect(rightOf(text)).toBe(right);
  });
});

describe('cells', () => {
  it.each([
    ['per cent signs in front', ({ p, y }: Row) => [`%${Math.round(p * 100)}`, y]],
    ['words around yes and no', ({ p, y }: Row) => [p, y === 1 ? 'Resolved: YES' : 'Resolved: NO']],
    ['remarks behind them', ({ p, y }: Row) => [p, y === 1 ? 'Yes (by vote)' : 'No - timeout']],
    ['ticks and crosses', ({ p, y }: Row) => [p, y === 1 ? '✔' : '✘']],
    ['plus and minus', ({ p, y }: Row) => [p, y === 1 ? '+' : '-']],
    ['wide letters', ({ p, y }: Row) => [p, y === 1 ? 'Ｙｅｓ' : 'Ｎｏ']],
  ])('with %s are read', (_, cells) => {
    expect(rightOf(table('forecast;outcome', cells))).toBe(right);
  });

  it('left blank beside a mark are asked about', () => {
    const text = table('forecast;happened', ({ p, y }) => [p, y === 1 ? 'x' : '']);
    expect(askedFirst(text)).toEqual(['blankOutcome', 'no']);
    expect(rightOf(text, { blankOutcome: 'no' })).toBe(right);
    expect(readForecastFile(text, { blankOutcome: 'open' }).probabilities).toHaveLength(
      outcomes.filter(outcome => outcome === 1).length,
    );
  });

  it.each([
    ['confidence (1-10)', ['scale', 'tenths']],
    ['confidence', ['scale', 'tenths']],
    ['sure /10', ['probabilityColumn', 0]],
  ])('that are marks out of ten are asked about: %s', (name, asked) => {
    const text = table(`${name};correct`, ({ sure, call, y }) => [Math.round(sure * 10), Number(call === y)]);
    expect(askedFirst(text)).toEqual(asked);
    const file = readForecastFile(text, { scale: 'tenths', probabilityColumn: 0 });
    expect(file.probabilities[0]).toBe(Math.round(sureness[0]! * 10) / 10);
  });

  it('that are American odds are converted and said', () => {
    const american = (p: number) =>
      p < 0.5 ? `+${Math.round((100 * (1 - p)) / p)}` : `-${Math.round((100 * p) / (1 - p))}`;
    const file = readForecastFile(table('moneyline;won', ({ p, y }) => [american(p), y]));
    expect(file.reading.notes).toContainEqual({ kind: 'converted', from: 'american' });
    expect(Math.max(...chances.map((p, row) => Math.abs(p - file.probabilities[row]!)))).toBeLessThan(0.005);
  });
});
