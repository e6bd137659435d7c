import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sampledIfShort } from '../extent.ts';
import golden from '../golden/readerFiles.json' with { type: 'json' };
import { openPage } from './harness.ts';

const FILES = path.resolve(import.meta.dirname, '../reader-files/files');
const FORECASTS = '/calibration/workbench/?view=own-forecasts';
const RETURNS = '/reality-gap/workbench/?view=own-numbers';
const PRICES = '/guardrails/workbench/?view=own-calm';

type BroughtFile = string | { readonly name: string; readonly text: string };

/** The page of a kind of file, after a file of the folder or of this text was chosen. */
async function brought(address: string, file: BroughtFile): Promise<Page> {
  const page = await openPage(address);
  const field = page.locator('input[type=file]');
  await field.and(page.locator(':enabled')).waitFor();
  await field.setInputFiles(
    typeof file === 'string'
      ? path.join(FILES, file)
      : { name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.text) },
  );
  return page;
}

const readLine = (page: Page) => page.locator('.file-reading-line');
const rowCounts = (page: Page) => page.locator('.file-reading').first();
const question = (page: Page) => page.locator('.file-question');

/** An account that gains a little each day, and 5,000 on the sixtieth. */
const DEPOSIT = [
  'date;equity',
  ...Array.from({ length: 120 }, (_, row) => {
    const day = new Date(Date.UTC(2024, 0, 1 + row)).toISOString().slice(0, 10);
    return `${day};${(10_000 * 1.001 ** row * (row % 2 === 0 ? 1 : 0.999) + (row >= 60 ? 5000 : 0)).toFixed(2)}`;
  }),
].join('\n');

const JSON_RECORDS = JSON.stringify(
  Array.from({ length: 60 }, (_, row) => ({
    probability: (row + 0.5) / 60,
    outcome: (row * 7) % 10 < row % 10 ? 1 : 0,
  })),
);

describe('forecasts of one’s own', () => {
  it.each(
    sampledIfShort(
      [
        'c01a_fatebook.csv',
        'c05_ref.csv',
        'c07a_labels_minus1_plus1.csv',
        'c08_direction_confidence_actual.csv',
        'c09c_fr_cp1252_nbsp.csv',
        'c11_utf16le_bom_tab.csv',
        'c12a_stray_quotes.csv',
        'c15a_manifold.csv',
        'c23_quoted_decimal_comma.csv',
      ] as const,
      1,
    ),
  )('are read, with the line that says how: %s', async name => {
    const page = await brought(FORECASTS, name);
    const { forecasts, leftOut } = golden.forecasts[name];
    await expect
      .poll(() => rowCounts(page).textContent())
      .toContain(`${forecasts} used, ${leftOut} left out`);
    expect(await question(page).count()).toBe(0);
  });

  it('are read from JSON', async () => {
    const page = await brought(FORECASTS, { name: 'mine.json', text: JSON_RECORDS });
    await expect.poll(() => rowCounts(page).textContent()).toContain('60 used, 0 left out');
  });

  it.each(sampledIfShort(['c06_logit_label.csv', 'c19_odds.csv'], 1))(
    'are asked about before any figure: %s',
    async name => {
      const page = await brought(FORECASTS, name);
      await question(page).first().waitFor();
      expect(await page.locator('[data-sentence]', { hasText: /calibration error/i }).count()).toBe(0);
      await question(page).first().getByRole('button').first().click();
      await question(page).waitFor({ state: 'detached' });
      await expect.poll(() => rowCounts(page).textContent()).toMatch(/\d+ used/);
    },
  );

  it.each(sampledIfShort(['c15b_metaculus_forecast_data.csv', 'c16_polymarket_activity.csv'], 1))(
    'that lack their outcomes are refused with what is missing: %s',
    async name => {
      const page = await brought(FORECASTS, name);
      await page.getByText(/Needed is|Put the outcome/).waitFor();
      expect(await readLine(page).count()).toBe(0);
    },
  );

  it('get another role over a column, and are read anew', async () => {
    const page = await brought(FORECASTS, 'c05_ref.csv');
    await readLine(page).waitFor();
    await page.locator('.file-reading summary').click();
    const first = page.locator('.file-rows select').first();
    await first.waitFor();
    const taken = await first.inputValue();
    expect(taken).not.toBe('');
    await first.selectOption('');
    await expect.poll(() => page.locator('.file-rows select').first().inputValue()).not.toBe(taken);
  });
});

describe('returns of one’s own', () => {
  it.each(
    sampledIfShort(
      [
        'r00_ref_equity.csv',
        'r01_tradingview_list_of_trades.csv',
        'r03_mt5_graph_utf16.csv',
        'r09c_french_nbsp_thousands.csv',
        'r12d_calendar_wide.csv',
        'r17b_percent_suffix_pct.csv',
      ] as const,
      1,
    ),
  )('are read, with the line that says how: %s', async name => {
    const page = await brought(RETURNS, name);
    await readLine(page).waitFor();
    await expect.poll(() => rowCounts(page).textContent()).toMatch(/\d+ used, \d+ left out/);
    expect(await question(page).count()).toBe(0);
  });

  it.each(sampledIfShort(['r16a_equity_to_zero.csv', 'r16c_return_minus100.csv'], 1))(
    'never lose a ruin: %s',
    async name => {
      const page = await brought(RETURNS, name);
      await page.getByText(/−100\s% in all, worst fall 100\s%: the account was lost in line/).waitFor();
    },
  );

  it.each(sampledIfShort(['r04_yahoo_null_rows.csv', 'r22_strategy_and_benchmark.csv'], 1))(
    'are asked about where several columns can be it: %s',
    async name => {
      const page = await brought(RETURNS, name);
      await question(page).getByRole('button').first().click();
      await question(page).waitFor({ state: 'detached' });
      await expect.poll(() => rowCounts(page).textContent()).toMatch(/\d+ used/);
    },
  );

  it('with one step like a payment are asked about, and can be read the other way at one press', async () => {
    const page = await brought(RETURNS, { name: 'mine.csv', text: DEPOSIT });
    await question(page).getByRole('button', { name: 'paid in or out' }).click();
    const warning = page.locator('.file-note', { hasText: 'left out, as money that was paid' }).first();
    await warning.waitFor();
    await page.getByRole('button', { name: 'Count it as gained or lost' }).click();
    await page.locator('.file-note', { hasText: 'counted as gained or lost' }).first().waitFor();
  });

  it('that are bookings are refused with what is missing', async () => {
    const page = await brought(RETURNS, 'r21_binance_income.csv');
    await expect.poll(() => page.locator('main').textContent()).toMatch(/bookings|orders|needed/i);
    expect(await readLine(page).count()).toBe(0);
  });
});

describe('prices of one’s own', () => {
  const day = (row: number) => new Date(Date.UTC(2024, 0, 1 + row)).toISOString().slice(0, 10);
  const rows = (days: number) =>
    Array.from({ length: days }, (_, row) => `${day(row)},${(100 + 5 * Math.sin(row * 1.7)).toFixed(4)}`);
  const file = (days: number) => ({ name: 'prices.csv', text: ['date,price', ...rows(days)].join('\n') });

  it('are learned from as they stand, and again when the window is moved', async () => {
    const page = await brought(PRICES, file(501));
    const told = page.getByText(/^Of 100 ranges 90 should hold/).first();
    await told.waitFor();
    expect(await rowCounts(page).textContent()).toContain('501 used, 0 left out');
    await page.getByText(/The window is all 100 days/).waitFor();
    await page.getByRole('slider', { name: 'For so many days' }).press('Home');
    await page
      .getByText(/^It is learning|It has learned/)
      .first()
      .waitFor();
    await told.waitFor();
    expect(await page.getByText(/The window is all/).count()).toBe(0);
  });

  it('are refused with how many days are missing', async () => {
    const page = await brought(PRICES, file(300));
    await page.getByText('The file has 299 steps from day to day; at least 460 are needed').waitFor();
  });
});
