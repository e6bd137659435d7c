import type { PanelPage } from '../../app/panelPage.ts';
import { readScenario, type Theme } from '../../scenario/index.ts';
import type { FramePlan } from './framePlan.ts';
import { handOver, retell, stay } from './handOver.ts';

/** A panel in a frame: what the frame's page holds, and the views that this script can show. */
export interface Framed {
  readonly plan: FramePlan;
  readonly views: readonly string[];
  readonly page: PanelPage;
}

/** Shows another scenario, by the script that can: scenes and other views have scripts of their own. */
export function openScenario(framed: Framed, query: string): void {
  const { panel, base, store } = framed.page;
  const script = scriptFor(framed, query);
  if (script !== null) {
    handOver(script, query);
    return;
  }
  stay();
  store.getState().actions.open(readScenario(panel, query, base));
}

/** Turns the frame to a theme, which holds for what is on its way too. */
export function turnToTheme({ page }: Framed, theme: Theme): void {
  page.store.getState().actions.turnTo({ theme });
  retell(query => `${withoutTheme(query)}&theme=${theme}`);
}

/** The same scenario in the theme that the frame has, unless it names one. */
export function inThemeOf({ page }: Framed, query: string): string {
  const { theme } = page.store.getState().page;
  return theme === 'auto' || withoutTheme(query) !== query ? query : `${query || '?'}&theme=${theme}`;
}

function withoutTheme(query: string): string {
  return query.replaceAll(/(?<=^\??|[?&])theme=[^&]*/g, '');
}

/** The script that shows what this one cannot; null where this one can. */
function scriptFor({ plan, views, page }: Framed, query: string): string | null {
  const isPlayed = /[?&](?:scene|story|guess)=/.test(`?${query}`);
  if (isPlayed && page.panel.scenes.length === 0) return plan.scenes;
  const { view } = readScenario(page.panel, query, page.base).page;
  return view === null || views.includes(view) ? null : (plan.scripts[view] ?? null);
}
