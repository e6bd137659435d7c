import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FileRows } from '../../src/controls/FileRows.tsx';
import type { FileRole } from '../../src/controls/fileRole.ts';
import { readingText } from '../../src/reader-files/reading.en.ts';
import { forecastsOf } from '../reader-files/readFile.ts';
import { renderWithWords as render } from '../words.tsx';

const COLUMNS = 10_000;
const row = (cell: (column: number) => string) =>
  Array.from({ length: COLUMNS }, (_, i) => cell(i)).join(',');
const WIDE = [
  row(column => `c${column}`),
  ...Array.from({ length: 30 }, (_, at) => row(column => String((column * at) % 97))),
].join('\n');

const roles: readonly FileRole[] = [
  { key: 'probabilityColumn', label: 'forecast', column: 9000 },
  { key: 'outcomeColumn', label: 'outcome', column: null },
];

test('a table of ten thousand columns is led through forty at a time, with those that are used', async () => {
  const { reading } = forecastsOf(WIDE);
  const onChange = vi.fn();
  render(<FileRows reading={reading!} roles={roles} words={readingText} onChange={onChange} />);
  const shown = () => screen.getAllByRole('combobox').map(field => field.getAttribute('aria-label'));
  expect(shown()).toHaveLength(41);
  expect(shown().at(-1)).toBe(readingText.roleOf('c9000'));
  expect(screen.getByText('Columns 1 to 40 of 10,000, and those that are used')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Columns after' }));
  expect(shown()).toHaveLength(41);
  expect(shown()[0]).toBe(readingText.roleOf('c40'));
  await userEvent.selectOptions(screen.getAllByRole('combobox')[1]!, 'outcome');
  expect(onChange.mock.lastCall![0]).toMatchObject({ probabilityColumn: 9000, outcomeColumn: 41 });
});
