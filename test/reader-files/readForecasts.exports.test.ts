import { describe, expect, it } from 'vitest';
import { forecastsOf, readForecastFile } from './readFile.ts';

const chances = Array.from({ length: 60 }, (_, row) => Math.round(3 + 94 * ((row * 0.618) % 1)) / 100);
const outcomes = chances.map((chance, row) => ((row * 0.414) % 1 < chance ? 1 : 0));
type Cell = string | number;
const table = (header: string, cells: (chance: number, outcome: number, row: number) => readonly Cell[]) =>
  [header, ...chances.map((chance, row) => cells(chance, outcomes[row]!, row).join(','))].join('\n');
const percent = (chance: number) => Math.round(100 * chance);
const expectRead = (text: string, said = {}) => {
  const file = readForecastFile(text, said);
  expect([...file.probabilities].map(percent)).toEqual(chances.map(percent));
  expect([...file.outcomes]).toEqual(outcomes);
  return file;
};
const firstChoice = (text: string, id: string, said = {}) => {
  const file = forecastsOf(text, said);
  if (file.kind !== 'asked') throw new Error(file.kind);
  return file.questions.find(question => question.id === id)?.choices[0];
};

describe('cells that say no more than a bound', () => {
  it.each([
    ['<1 %', '>99 %'],
    ['< 1%', '> 99%'],
    ['≤ 1 %', '≥ 99 %'],
    ['less than 1%', 'more than 99%'],
    ['under 1 %', 'over 99 %'],
    ['at most 1%', 'at least 99%'],
  ])('count at that bound, and it is said: %s, %s', (low, high) => {
    const text = table('forecast,outcome', (p, y, row) => [
      row === 5 ? low : row === 9 ? high : `${percent(p)} %`,
      y,
    ]);
    const file = readForecastFile(text);
    expect(file.probabilities).toHaveLength(60);
    expect([file.probabilities[5], file.probabilities[9]]).toEqual([0.01, 0.99]);
    expect(file.reading.notes).toContainEqual({ kind: 'bounds', rows: 2, cell: low });
  });

  it.each(['<1', '>99'])('take the unit of the others: %s', bound => {
    const text = table('forecast,outcome', (p, y, row) => [row === 5 ? bound : percent(p), y]);
    expect(readForecastFile(text).probabilities[5]).toBe(bound === '<1' ? 0.01 : 0.99);
  });

  it.each(['<50 %', '>20 %', '<99 %', 'over 1 %'])('are left out where they leave much open: %s', bound => {
    const text = table('forecast,outcome', (p, y, row) => [row === 5 ? bound : `${percent(p)} %`, y]);
    const file = readForecastFile(text);
    expect(file.rejected).toMatchObject([{ line: 7, fault: 'probabilityUnreadable' }]);
    expect(file.reading.notes).toEqual([]);
  });
});

describe('words that look like bounds', () => {
  it('are names of columns', () => {
    const text = table('match,Over 2.5,forecast,outcome', (p, y, row) => [
      `M${row}x`,
      1.5 + (row % 4) / 10,
      p,
      y,
    ]);
    expectRead(text);
  });

  it('are calls and what happened', () => {
    const text = table('pick,confidence,result', (p, y, row) => {
      const pick = row % 3 ? 'Over 2.5' : 'Under 2.5';
      const other = row % 3 ? 'Under 2.5' : 'Over 2.5';
      return [pick, p, y ? pick : other];
    });
    const file = readForecastFile(text, { probabilityColumn: 1, outcomeColumn: 2, side: 'call' });
    expect(file.reading.notes).toContainEqual({ kind: 'direction', predicted: 'pick' });
    expect([...file.outcomes]).toEqual(outcomes);
  });
});

describe('marks', () => {
  it.each([
    ['confidence (1-5)', 5, 'fifths'],
    ['confidence /5', 5, 'fifths'],
    ['stars', 5, 'fifths'],
    ['note /20', 20, 'twentieths'],
    ['confiance (sur 20)', 20, 'twentieths'],
    ['score (0-255)', 255, 'of255'],
    ['confidence out of ten', 10, 'tenths'],
  ])('are asked about with the scale that their name says: %s', (name, most, unit) => {
    const text = table(`${name},happened`, (p, y) => [Math.round(most * p), y]);
    const said = { probabilityColumn: 0, outcomeColumn: 1 };
    expect(firstChoice(text, 'scale', said)).toBe(unit);
    const file = readForecastFile(text, { ...said, scale: unit });
    expect(file.probabilities[7]).toBeCloseTo(Math.round(most * chances[7]!) / most, 12);
    expect(file.reading.notes).toContainEqual({ kind: 'converted', from: unit });
  });

  it.each([
    ['rating', 5, 'fifths'],
    ['grade', 20, 'twentieths'],
    ['score', 255, 'of255'],
  ])('are offered as the forecast, and not refused: %s of %d', (name, most, unit) => {
    const text = table(`${name},liked`, (p, y) => [Math.round(most * p), y ? 'yes' : 'no']);
    expect(firstChoice(text, 'probabilityColumn')).toBe(0);
    expect(firstChoice(text, 'scale', { probabilityColumn: 0 })).toBe(unit);
  });
});

describe('columns that are offered', () => {
  it.each([
    ['the price of a contract that pays one', 'question,outcomePrice,resolvedOutcome', (p: number) => p],
    ['a last price in cents', 'ticker,last_price,result', percent],
    ['a raw score', 'id,margin,label', (p: number) => Math.log(p / (1 - p)).toFixed(4)],
    ['a decision function', 'id,decision_function,label', (p: number) => Math.log(p / (1 - p)).toFixed(4)],
  ])('%s', (_, header, cell) => {
    const text = table(header, (p, y, row) => [`K${row}x`, cell(p), y ? 'yes' : 'no']);
    expect(firstChoice(text, 'probabilityColumn')).toBe(1);
  });

  it('raw scores are then asked about as log-odds', () => {
    const text = table('id,margin,label', (p, y, row) => [`K${row}x`, Math.log(p / (1 - p)).toFixed(6), y]);
    expect(firstChoice(text, 'scale', { probabilityColumn: 1 })).toBe('logOdds');
    expectRead(text, { probabilityColumn: 1, scale: 'logOdds' });
  });

  it.each([
    ['the price of a thing', 'id,price,label', (p: number) => (250 * p).toFixed(2)],
    ['a margin of points', 'id,margin,label', (p: number) => Math.round(60 * (p - 0.5))],
  ])('never: %s', (_, header, cell) => {
    const text = table(header, (p, y, row) => [`K${row}x`, cell(p), y]);
    expect(forecastsOf(text)).toMatchObject({ kind: 'refused', fault: 'noProbabilityColumn' });
  });

  it.each([
    ['the mean before its members', 'member1,member2,mean,observed', 2],
    ['after before before', 'probBefore,probAfter,prob_initial,outcome', 1],
  ])('%s', (_, header, first) => {
    const text = table(header, (p, y) => [(p * 0.9).toFixed(3), p, (p * 0.95).toFixed(3), y]);
    expect(firstChoice(text, 'probabilityColumn')).toBe(first);
  });
});

describe('cells of other tools', () => {
  it.each<readonly [string, (chance: number) => Cell]>([
    ['numbers kept as text', p => `'${p}`],
    ['so many in a hundred', p => `${percent(p)} in 100`],
    ['so many out of a hundred', p => `${percent(p)} out of 100`],
    ['so many of a hundred in another language', p => `${percent(p)} von 100`],
  ])('are read: %s', (_, cell) => {
    expectRead(table('my forecast,outcome', (p, y) => [cell(p), y ? 'yes' : 'no']));
  });
});

describe('what happened', () => {
  it.each([
    ['p_fraud,is_fraud', 'the event of the forecast'],
    ['forecast,Ereignis', 'an event in another language'],
    ['forecast,obs', 'an observation'],
  ])('is known by its name: %s, %s', header => {
    expectRead(table(header, (p, y) => [p, y]));
  });

  it('is asked about where nobody knows the event', () => {
    expect(
      firstChoice(
        table('p_toxic,gender,is_toxic', (p, y, row) => [p, row % 2, y]),
        'outcomeColumn',
      ),
    ).toBe(2);
  });

  it('may be a side where its name says that it was settled', () => {
    const text = table('ticker,chance,settled_side', (p, y, row) => [`K${row}x`, p, y ? 'yes' : 'no']);
    expect(expectRead(text).layout.columns.outcome).toBe(2);
  });

  it('is no class that was predicted, and nothing that people are', () => {
    const text = table('Geschlecht,PredictedProbability,PredictedLabel,SepsisLabel', (p, y, row) => [
      'mw'[row % 2]!,
      p,
      Number(p > 0.4),
      y,
    ]);
    expect(expectRead(text).layout.columns.outcome).toBe(3);
    const without = table('sex,probability,PredictedLabel', (p, y, row) => ['mf'[row % 2]!, p, y]);
    expect(forecastsOf(without)).toMatchObject({ kind: 'asked', questions: [{ choices: [2, -1] }] });
  });

  it.each(['Regen (ja/nein)', 'Regen ja/nein', 'Rain (Yes/No)'])(
    'is not denied by naming both answers: %s',
    name => {
      expectRead(table(`Regenwahrscheinlichkeit,${name}`, (p, y) => [p, y ? 'ja' : 'nein']));
    },
  );

  it.each([
    ['○', '×'],
    ['◯', '✕'],
  ])('is ticked by a ring and crossed out: %s, %s', (yes, no) => {
    expectRead(table('予測,結果', (p, y) => [p, y ? yes : no]));
  });

  it('still is denied by a no alone', () => {
    const text = table('p_rain,no_rain', (p, y) => [p, y]);
    expect(firstChoice(text, 'side')).toBe('other');
  });

  it.each([
    ['prob_benign', 'b'],
    ['prob_malignant', 'm'],
  ])('begins like what %s is the chance of', (name, first) => {
    const text = table(`${name},diagnosis`, (p, y, row) => [p, row % 7 === 0 || y ? 'B' : 'M']);
    expect(firstChoice(text, 'yesValue', { outcomeColumn: 1 })).toBe(first);
  });
});

describe('rows that are alike', () => {
  const twice = table('id,truth,class1,class2,brier', (p, y, row) => {
    const chance = row === 31 ? chances[30]! : p;
    const happened = row === 31 ? outcomes[30]! : y;
    return [row + 1, happened, chance, (1 - chance).toFixed(2), ((chance - happened) ** 2).toFixed(4)];
  });

  it('are two where only what follows from the forecast tells them apart', () => {
    const file = readForecastFile(twice, { probabilityColumn: 2, outcomeColumn: 1 });
    expect(file.counts).toMatchObject({ forecasts: 60, rejected: 0 });
  });

  it('are one where a column of its own is alike too', () => {
    const named = table('question,forecast,outcome', (p, y, row) =>
      row === 31 ? ['Q30x', chances[30]!, outcomes[30]!] : [`Q${row}x`, p, y],
    );
    expect(readForecastFile(named).counts).toMatchObject({ forecasts: 59, rejected: 1 });
  });
});
