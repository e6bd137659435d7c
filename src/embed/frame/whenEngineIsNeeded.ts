import type { PanelPage } from '../../app/panelPage.ts';
import { loadFrameData } from './frameData.ts';

/** What a reader does who is about to change something. */
const INTENTS = ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const;

/**
 * Lets a frame rest that nobody touches and whose page holds its answer: the model, its data and its worker wait until
 * the scenario is another than the page's own, or a reader comes near.
 */
export function whenEngineIsNeeded(data: string | null) {
  return async ({ store }: PanelPage, views: readonly string[]): Promise<void> => {
    const isAnswered = () => {
      const { values, views: answers } = store.getState();
      return views.every(view => answers[view]?.outcome != null && answers[view].values === values);
    };
    if (isAnswered()) {
      await new Promise<void>(resolve => {
        const wake = (event?: Event) => {
          // A browser tells of a pointer that rests, too, when the page has come under it.
          if (event instanceof PointerEvent && event.type === 'pointermove' && isResting(event)) return;
          stop();
          for (const intent of INTENTS) document.removeEventListener(intent, wake);
          resolve();
        };
        const stop = store.subscribe(() => {
          if (!isAnswered()) wake();
        });
        for (const intent of INTENTS) document.addEventListener(intent, wake, { passive: true });
      });
    }
    await loadFrameData(data);
  };
}

function isResting({ movementX, movementY }: PointerEvent): boolean {
  return movementX === 0 && movementY === 0;
}
