import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { use } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { AnnouncementContext } from '../../src/charts/announcement.ts';
import { AnswerCoarseContext } from '../../src/charts/answerCoarse.ts';
import { AnswerHiddenContext } from '../../src/charts/answerHidden.ts';
import { ChartFigure, type ChartFigureProps } from '../../src/charts/ChartFigure.tsx';
import { FigureTakeContext } from '../../src/charts/figureTake.ts';
import { renderWithWords as render } from '../words.tsx';

const table = {
  caption: 'Chance by leverage',
  columns: [
    { key: 'leverage', label: 'Leverage', unit: '×' },
    { key: 'probability', label: 'Wiped out' },
  ],
  rows: [
    { leverage: 20, probability: 0.116279069767 },
    { leverage: 5, probability: null },
    { leverage: 100, probability: 1.23456e-11 },
  ],
};

function Picture() {
  const announce = use(AnnouncementContext);
  return (
    <button type="button" onClick={() => announce('20×: 12 of 100')}>
      picture
    </button>
  );
}

function figure(props: Partial<ChartFigureProps> = {}) {
  return render(
    <ChartFigure
      title="By leverage"
      sentence="It grows with leverage."
      table={table}
      fileName="by-leverage"
      {...props}
    >
      <Picture />
    </ChartFigure>,
  );
}

const openTable = () => userEvent.click(screen.getByText('Table'));
const firstCells = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map(row => within(row).getAllByRole('cell')[0]?.textContent);

afterEach(() => vi.restoreAllMocks());

it('is a figure named by its heading and described by its sentence', () => {
  figure({ level: 3, method: 'A closed form.' });
  const whole = screen.getByRole('figure', { name: 'By leverage' });
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('By leverage');
  expect(document.getElementById(whole.getAttribute('aria-describedby')!)?.textContent).toBe(
    'It grows with leverage.',
  );
  expect(screen.getByText('A closed form.')).toBeTruthy();
});

it('says politely what the picture announces', async () => {
  figure();
  const live = screen.getByRole('status');
  expect(live.getAttribute('aria-live')).toBe('polite');
  await userEvent.click(screen.getByText('picture'));
  expect(live.textContent).toBe('20×: 12 of 100');
});

it('has the same numbers as a table with caption and units, once opened', async () => {
  figure();
  expect(screen.queryByRole('table')).toBeNull();
  await openTable();
  expect(screen.getByRole('table', { name: 'Chance by leverage' })).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: 'Leverage (×)' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '0.116279' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '–' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '1.23 × 10⁻¹¹' })).toBeTruthy();
});

it('sorts by a column, turns at the second press, and says so', async () => {
  figure();
  await openTable();
  expect(firstCells()).toEqual(['20', '5', '100']);
  await userEvent.click(screen.getByRole('button', { name: 'Leverage (×)' }));
  expect(firstCells()).toEqual(['5', '20', '100']);
  expect(screen.getByRole('columnheader', { name: 'Leverage (×)' }).getAttribute('aria-sort')).toBe(
    'ascending',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Leverage (×)' }));
  expect(firstCells()).toEqual(['100', '20', '5']);
  expect(screen.getByRole('columnheader', { name: 'Wiped out' }).getAttribute('aria-sort')).toBe('none');
});

it('hands out the numbers as a CSV file made here', async () => {
  const blobs: Blob[] = [];
  const downloads: string[] = [];
  URL.createObjectURL = vi.fn((blob: Blob) => {
    blobs.push(blob);
    return 'blob:here';
  });
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
  figure();
  await openTable();
  await userEvent.click(screen.getByRole('button', { name: 'Download as CSV' }));
  expect(downloads).toEqual(['by-leverage.csv']);
  const text = await new Promise(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsText(blobs[0]!);
  });
  expect(text).toBe('Leverage (×),Wiped out\r\n20,0.116279069767\r\n5,\r\n100,1.23456e-11\r\n');
});

it('says “about” with its sentence while the answer is a first estimate, but not while it is hidden', () => {
  const said = (isCoarse: boolean, isHidden: boolean) => {
    const { container, unmount } = render(
      <AnswerCoarseContext value={isCoarse}>
        <AnswerHiddenContext value={isHidden}>
          <ChartFigure title="By leverage" sentence="12 of 100." told="below" table={table} fileName="x">
            <Picture />
          </ChartFigure>
        </AnswerHiddenContext>
      </AnswerCoarseContext>,
    );
    const text = container.querySelector('.picture-note')?.textContent;
    unmount();
    return text;
  };
  expect([said(true, false), said(false, false), said(true, true)]).toEqual([
    'About: ≈12 of 100.',
    '12 of 100.',
    '12 of 100.',
  ]);
});

it('takes along an estimate that stands, not what was drawn before; one that passes under the hand is not drawn there', () => {
  const drawn = (sentence: string, isPassing: boolean) => (
    <AnswerCoarseContext value={isPassing ? 'passing' : true}>
      <FigureTakeContext value={taken => <output>{taken.sentence}</output>}>
        <ChartFigure title="By leverage" sentence={sentence} table={table} fileName="x">
          <Picture />
        </ChartFigure>
      </FigureTakeContext>
    </AnswerCoarseContext>
  );
  const { container, rerender } = render(drawn('12 of 100.', false));
  const taken = () => container.querySelector('output')?.textContent;
  rerender(drawn('51 of 100.', true));
  expect(taken()).toBe('12 of 100.');
  rerender(drawn('51 of 100.', false));
  expect(taken()).toBe('51 of 100.');
});
