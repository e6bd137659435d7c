import { addScript } from './addScript.ts';
import { readFramePlan } from './framePlan.ts';

/** What says nothing about the scenario; the view has a script of its own. */
const ABOUT_THE_PAGE = /^(?:theme|lang|view|utm_\w+)$/;
const PLAYED = ['scene', 'story', 'guess'];

/**
 * Stands in the page itself, before anything is drawn: sets the theme, marks a page that was asked for another scenario
 * than it holds, and loads the script of the view that the address names, or says that it is lost.
 */
function loadFrame(): void {
  const { dataset } = document.documentElement;
  dataset['still'] = '';
  const touch = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    // See earlyTouches.
    if (dataset['still'] !== undefined) field.dataset['touched'] = field.value;
  };
  document.addEventListener('input', touch, true);
  const query = new URLSearchParams(window.location.search);
  const theme = query.get('theme') ?? '';
  if (['light', 'dark', 'projector'].includes(theme)) dataset['theme'] = theme;
  const isPlayed = PLAYED.some(key => query.has(key));
  if (isPlayed) dataset['asks'] = '';
  const plan = readFramePlan(document);
  const asked = (query.get('view') ?? plan.view).toLowerCase();
  const view = Object.keys(plan.scripts).find(name => name.toLowerCase() === asked) ?? plan.view;
  const isOther = view !== plan.view || [...query.keys()].some(key => !ABOUT_THE_PAGE.test(key));
  if (isOther) dataset['waits'] = '';
  addScript(isPlayed ? plan.scenes : plan.scripts[view]!, () => {
    dataset['lost'] = '';
  });
}

loadFrame();
