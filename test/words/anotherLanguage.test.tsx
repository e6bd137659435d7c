import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GuessQuestion } from '../../src/app/pieces/GuessQuestion.tsx';
import { UndoRow } from '../../src/app/pieces/UndoRow.tsx';
import { TableTwin } from '../../src/charts/TableTwin.tsx';
import { makeSay } from '../../src/schema/index.ts';
import { type SiteText, SiteTextContext } from '../../src/words/siteText.ts';
import { siteText } from '../../src/words/text.en.ts';

const nothing = () => {};
const span = { other: '# Zeit' };

/** A page whose language writes 1234.5 as 1.234,5. */
const german: SiteText = {
  ...siteText,
  say: makeSay({
    locale: 'de',
    direction: 'ltr',
    spans: { hour: span, day: span, week: span, month: span, year: span },
    oneSpan: { hour: '', day: '', week: '', month: '', year: '' },
    percent: number => `${number} %`,
    multiple: number => `${number}-fach`,
    hours: 'Stunden',
    years: 'Jahre',
    countOf: (count, base) => `${count} von ${base}`,
    lessThanOneIn: base => `weniger als 1 von ${base}`,
    moreThan: (count, base) => `mehr als ${count} von ${base}`,
    cannotHappen: 'unmöglich',
  }),
  pieces: {
    ...siteText.pieces,
    history: { name: 'Verlauf', undo: 'Zurück', redo: 'Vor', reset: 'Neu' },
    guess: { ...siteText.pieces.guess, none: 'noch nichts geraten' },
  },
};

test('words and numbers are those of the page', () => {
  const table = {
    caption: 'Zahlen',
    columns: [{ key: 'a', label: 'A' }],
    rows: [{ a: 1234.5 }, { a: -2e-9 }],
  };
  render(
    <SiteTextContext value={german}>
      <UndoRow canUndo canRedo={false} onUndo={nothing} onRedo={nothing} onReset={nothing} />
      <GuessQuestion
        prompt="Wie viele?"
        unit="von 100"
        min={0}
        max={100}
        sliderId="rate"
        guess={null}
        locked={false}
        onGuess={nothing}
      />
      <TableTwin table={table} />
    </SiteTextContext>,
  );
  expect(screen.getByRole('group', { name: 'Verlauf' }).textContent).toBe('ZurückVorNeu');
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('noch nichts geraten');
  expect(screen.getAllByRole('cell').map(cell => cell.textContent)).toEqual(['1.234,5', '−2 × 10⁻⁹']);
});

test('nothing is drawn without the words of a page', () => {
  expect(() =>
    render(<UndoRow canUndo={false} canRedo={false} onUndo={nothing} onRedo={nothing} onReset={nothing} />),
  ).toThrow('inside a SiteTextContext');
});
