import { describe, expect, it } from 'vitest';
import { forecastsOf, readForecastFile } from './readFile.ts';

const rows = Array.from({ length: 72 }, (_, row) => ({
  sure: 0.4 + 0.59 * ((row * 0.618) % 1),
  place: row % 4,
  isRight: (row * 0.414) % 1 < 0.7,
}));
const right = rows.filter(({ isRight }) => isRight).length;
type Cell = string | number;
const table = (header: string, cells: (row: (typeof rows)[number], at: number) => readonly Cell[]) =>
  [header, ...rows.map((row, at) => cells(row, at).join(','))].join('\n');
/** The word that happened, and the one that was called. */
const pair = (words: readonly string[], { place, isRight }: (typeof rows)[number]) => {
  const happened = words[place % words.length]!;
  return { happened, called: isRight ? happened : words[(place + 1) % words.length]! };
};

describe('calls of three classes and more', () => {
  it.each([
    ['sentiment', ['bullish', 'neutral', 'bearish'], 'model_label', 'gold_label'],
    ['answers', ['A', 'B', 'C', 'D'], 'llm_answer', 'correct_answer'],
    ['animals', ['cat', 'dog', 'horse'], 'predicted', 'truth'],
    ['results', ['H', 'D', 'A'], 'pick', 'ftr'],
  ])(
    'are compared with what happened where the forecast is how sure they were: %s',
    (_, words, call, truth) => {
      const file = readForecastFile(
        table(`text,${call},confidence,${truth}`, (row, at) => {
          const { called, happened } = pair(words, row);
          return [`t${at}x`, called, row.sure.toFixed(2), happened];
        }),
      );
      expect(file.probabilities).toHaveLength(72);
      expect(file.outcomes.filter(Boolean)).toHaveLength(right);
      expect(file.suggestedView).toBe('event');
      expect(file.reading.notes).toContainEqual({ kind: 'direction', predicted: call });
    },
  );

  it('are told as confidence only where none is less than even', () => {
    const text = table('pred,confidence,actual', (row, at) => {
      const { called, happened } = pair(['red', 'green', 'blue'], row);
      return [called, (0.5 + (at % 40) / 100).toFixed(2), happened];
    });
    expect(readForecastFile(text).suggestedView).toBe('confidence');
  });

  it('are asked about where it may be the chance of one of them', () => {
    const text = table('game,winner,tip,chance', (row, at) => {
      const { called, happened } = pair(['Lions', 'Bears', 'Hawks'], row);
      return [`g${at}x`, happened, called, row.sure.toFixed(2)];
    });
    expect(forecastsOf(text)).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'side', choices: ['call', 'yes'] }],
    });
    expect(readForecastFile(text, { side: 'call' }).outcomes.filter(Boolean)).toHaveLength(right);
    const ofOne = readForecastFile(text, { side: 'yes', yesValue: 'Bears' });
    expect(ofOne.outcomes.filter(Boolean)).toHaveLength(rows.filter(({ place }) => place % 3 === 1).length);
  });

  it('leave out rows without a call, and say so', () => {
    const file = readForecastFile(
      table('prediction,confidence,actual', (row, at) => {
        const { called, happened } = pair(['red', 'green', 'blue'], row);
        return [at % 9 ? called : 'hold', row.sure.toFixed(2), happened];
      }),
    );
    expect(file.probabilities).toHaveLength(64);
    expect(new Set(file.rejected.map(({ fault }) => fault))).toEqual(new Set(['noCall']));
  });

  it('are no two sides of a game', () => {
    const text = table('home,away,p_home,outcome', (row, at) => {
      const { called, happened } = pair(['Lions', 'Bears', 'Hawks'], row);
      return [happened, called, row.sure.toFixed(2), at % 2];
    });
    expect(forecastsOf(text)).not.toMatchObject({ questions: [{ id: 'side', choices: ['call', 'yes'] }] });
  });
});

describe('calls as signs', () => {
  const signed = (row: (typeof rows)[number]) => (row.place % 2 ? 1 : -1);
  const call = (row: (typeof rows)[number], at: number) =>
    at % 8 === 3 ? 0 : row.isRight ? signed(row) : -signed(row);
  const called = rows.filter((_, at) => at % 8 !== 3);

  it.each([
    ['−1 and 1', 'went_up', (row: (typeof rows)[number]) => signed(row)],
    ['0 and 1', 'went_up', (row: (typeof rows)[number]) => Number(signed(row) === 1)],
    ['−1 and 1 of a move', 'actual_direction', (row: (typeof rows)[number]) => signed(row)],
  ])('with zeros for no call, beside outcomes of %s', (_, header, outcome) => {
    const file = readForecastFile(
      table(`signal,confidence,${header}`, (row, at) => [
        call(row, at),
        (0.5 + row.sure / 2).toFixed(2),
        outcome(row),
      ]),
    );
    expect(file.probabilities).toHaveLength(called.length);
    expect(file.outcomes.filter(Boolean)).toHaveLength(called.filter(({ isRight }) => isRight).length);
    expect(new Set(file.rejected.map(({ fault }) => fault))).toEqual(new Set(['noCall']));
  });
});
