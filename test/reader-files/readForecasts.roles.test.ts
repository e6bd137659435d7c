import { describe, expect, it } from 'vitest';
import { forecastsOf, readForecastFile } from './readFile.ts';

const chances = Array.from({ length: 40 }, (_, row) => 0.05 + 0.9 * ((row * 0.618) % 1));
const outcomes = chances.map((chance, row) => ((row * 0.414) % 1 < chance ? 1 : 0));
const table = (
  header: string,
  cells: (chance: number, outcome: number, row: number) => readonly (string | number)[],
) => [header, ...chances.map((chance, row) => cells(chance, outcomes[row]!, row).join(','))].join('\n');
const reference = { chances, outcomes };

function read(text: string, said = {}) {
  const file = readForecastFile(text, said);
  return { chances: [...file.probabilities], outcomes: [...file.outcomes] };
}

describe('which way round', () => {
  it.each([
    [
      'the class that means yes, in any order',
      table('loss_prob,win_prob,outcome', (p, y) => [1 - p, p, y ? 'win' : 'loss']),
    ],
    ['other chances beside', table('market_prob,my_forecast,outcome', (p, y) => [p / 2, p, y])],
    [
      'ranges and scores beside',
      table('lower,forecast,upper,brier,outcome', (p, y) => [p / 2, p, 1, (p - y) ** 2, y]),
    ],
    ['names of a library', table('y_pred_proba,y_test', (p, y) => [p, y])],
  ])('is known by %s', (_, text) => {
    expect(read(text)).toEqual(reference);
  });

  it.each<readonly [string, string, string, readonly (string | number)[], object]>([
    [
      'chances of the other class alone',
      table('p_down,went_up', (p, y) => [1 - p, y]),
      'side',
      ['other', 'yes'],
      { side: 'other' },
    ],
    [
      'two words that nobody knows',
      table('forecast,outcome', (p, y) => [p, y ? 'heads' : 'tails']),
      'yesValue',
      [],
      { yesValue: 'heads' },
    ],
    [
      'words of which languages disagree',
      table('forecast,outcome', p => [p, 'ne']),
      'yesValue',
      ['ne'],
      { yesValue: 'ne' },
    ],
    [
      'two models',
      table('model_a,model_b,y', (p, y) => [p, p / 2, y]),
      'probabilityColumn',
      [0, 1],
      { probabilityColumn: 0 },
    ],
  ])('is asked of %s', (_, text, id, choices, answer) => {
    const file = forecastsOf(text);
    expect(file).toMatchObject({ kind: 'asked', questions: [{ id }] });
    if (choices.length > 0 && file.kind === 'asked') expect(file.questions[0]!.choices).toEqual(choices);
    const { chances: read0 } = read(text, answer);
    expect(read0.every((p, row) => Math.abs(p - chances[row]!) < 1e-12)).toBe(true);
  });

  it('takes no switch for what happened', () => {
    expect(
      forecastsOf(table('is_bot,forecast', (p, _, row) => [row % 2 ? 'true' : 'false', p])),
    ).toMatchObject({
      kind: 'refused',
      fault: 'noOutcomeColumn',
    });
  });

  it('asks where no unit can be true', () => {
    expect(forecastsOf(table('forecast,outcome', (p, y) => [(3 * p).toFixed(2), y]))).toMatchObject({
      kind: 'asked',
      questions: [{ id: 'scale', why: 'implausible' }],
    });
  });
});
