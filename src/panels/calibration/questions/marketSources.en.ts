/** Sources that several questions share. */
export const BINANCE = { source: 'Hourly spot prices of Binance, 2019 to June 2026', year: 2026 } as const;

export const LEVERAGE_LAB = {
  source: 'Leverage lab: every hour of Binance spot prices, 2019 to June 2026, maintenance margin 0.5 %',
  year: 2026,
} as const;

export const EXCHANGE_ARCHIVE = {
  source: 'Binance perpetual futures, hourly last prices',
  year: 2025,
} as const;
