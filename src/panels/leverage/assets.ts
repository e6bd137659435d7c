import type { MarketHistory } from './history.ts';

/** What the market did. */
export async function loadAssets(): Promise<{ readonly history: MarketHistory }> {
  const { default: history } = await import('../../market-data/leverageHistory.json');
  return { history: history as unknown as MarketHistory };
}
