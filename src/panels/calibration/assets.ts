import type { PublishedSets } from './realForecasters.ts';

/** What real forecasters said, and what happened. */
export async function loadAssets(): Promise<{ readonly forecasters: PublishedSets }> {
  const { default: published } = await import('../../market-data/realForecasters.json');
  return { forecasters: published.sets };
}
