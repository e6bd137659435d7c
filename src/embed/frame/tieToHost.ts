import { pageAddress, type Revealed } from '../../app/panelPage.ts';
import { MODEL_VERSION } from '../../compute/index.ts';
import { ownQuery } from './frameHost.ts';
import { type FrameMessage, type HostMessage, PROTOCOL, readHostMessage } from './hostProtocol.ts';
import { type Framed, inThemeOf, openScenario, turnToTheme } from './openScenario.ts';
import { tellHeight } from './tellHeight.ts';

/** Until a scenario has come to rest. */
const REST_MS = 300;

/**
 * Ties an open panel to the page around its frame: tells it what happens, does what it asks. Nothing that it sends can
 * throw here; what cannot be used is told back.
 *
 * @param missed what came before there was anybody to hear it: it counts as if it came now.
 */
export function tieToHost(window: Window, framed: Framed, missed: () => readonly MessageEvent[]): () => void {
  const { plan, page } = framed;
  const { parent } = window;
  const came = missed();
  if (parent === window) return () => undefined;
  const post = (message: unknown) => parent.postMessage(message, '*');
  const tell = (message: FrameMessage) => post({ ...PROTOCOL, ...message });
  const { panel, presetId, store, host } = page;

  const tellState = () => {
    // An answer to other settings is none: the state is told with its own.
    if (window.document.querySelector('.embed-sentence[data-others="true"]') !== null) return;
    // Nor is a first estimate: the full one is told when it is there.
    if (store.getState().views[panel.mainView]?.isCoarse) return;
    const sentence = window.document.querySelector('[data-sentence]')?.textContent ?? '';
    const address = host.address.fullAddress(pageAddress(page));
    tell({ type: 'state', address, seed: Number(store.getState().values['seed']), sentence });
  };
  const tellRefusals = () => {
    const refused = store.getState().refusals.map(({ key, reason }) => ({ key, reason: reason.kind }));
    if (refused.length > 0) tell({ type: 'error', refused });
  };
  let timer = 0;
  const stopState = store.subscribe((state, before) => {
    if (state.refusals !== before.refusals) tellRefusals();
    if (state.values === before.values && state.page === before.page && state.views === before.views) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(tellState, REST_MS);
  });
  const hear = ({ source, data }: MessageEvent) => {
    if (source !== parent) return;
    const message = readHostMessage(data);
    if (message === null) return;
    if ('refused' in message) tell({ type: 'error', refused: [message.refused] });
    else obey(window, framed, message);
  };
  window.addEventListener('message', hear);
  tell({
    type: 'ready',
    panel: panel.id,
    preset: presetId,
    view: store.getState().page.view ?? plan.view,
    version: panel.version,
    model: MODEL_VERSION,
  });
  tellRefusals();
  const stopHeight = tellHeight(window, post);
  for (const event of came) hear(event);
  return () => {
    window.clearTimeout(timer);
    stopState();
    stopHeight();
    window.removeEventListener('message', hear);
  };
}

/** Tells the page around a frame what was guessed, and that the answer is shown. */
export function tellRevealed(window: Window, { scene, guess, truth }: Revealed): void {
  if (window.parent === window) return;
  const tell = (message: FrameMessage) => window.parent.postMessage({ ...PROTOCOL, ...message }, '*');
  if (guess !== null) tell({ type: 'predict', scene, guess });
  tell({ type: 'reveal', scene, guess, truth });
}

function obey(window: Window, framed: Framed, message: HostMessage): void {
  switch (message.type) {
    case 'theme':
      turnToTheme(framed, message.theme);
      break;
    case 'state':
      openScenario(framed, inThemeOf(framed, message.query));
      break;
    case 'reset':
      openScenario(framed, ownQuery(window, framed.plan.version));
      break;
    case 'language':
      // There is one.
      break;
    default:
      message satisfies never;
  }
}
