import { type PageState, playListOf, readScenario } from '../scenario/index.ts';
import { type PanelPage, pageAddress } from './panelPage.ts';

/** So long a scenario rests before the address follows it. */
const ADDRESS_REST_MS = 250;

/**
 * Takes the scenario from the host's address once and whenever the reader steps back in the history, and shows
 * there what it has become whenever it rests. What is played is a step in the history of its own, to which Forward leads once
 * it is left.
 */
export function keepAddress(page: PanelPage): () => void {
  const { panel, base, store, host } = page;
  const { query, show, enter, leave, onReturn, onHide } = host.address;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const showNow = () => {
    clearTimeout(timer);
    timer = undefined;
    show(pageAddress(page));
  };
  let isReturning = false;
  let isLeaving = false;
  const open = (asked: string) => store.getState().actions.open(readScenario(panel, asked, base));
  if (query !== '') open(query);
  const stop = store.subscribe((state, before) => {
    if (isReturning || (state.values === before.values && state.page === before.page)) return;
    clearTimeout(timer);
    const [played, wasPlayed] = [isPlayed(page, state.page), isPlayed(page, before.page)];
    if (played && !wasPlayed) enter(pageAddress(page));
    else if (!played && wasPlayed && leave()) isLeaving = true;
    else if (!isLeaving) timer = setTimeout(showNow, ADDRESS_REST_MS);
  });
  // What was changed last is in the address that "Back" and "Load again" lead to.
  const stopHiding = onHide(() => {
    if (timer !== undefined) showNow();
  });
  const stopReturns = onReturn(asked => {
    clearTimeout(timer);
    // What was left on the page keeps its settings, where it came from.
    if (isLeaving) {
      isLeaving = false;
      show(pageAddress(page));
      return;
    }
    isReturning = true;
    open(asked);
    isReturning = false;
  });
  return () => {
    clearTimeout(timer);
    stop();
    stopReturns();
    stopHiding();
  };
}

function isPlayed({ panel }: PanelPage, state: PageState): boolean {
  return playListOf(panel, state) !== null;
}
