export interface Dragged {
  /** Milliseconds from each input to the end of the paint that it causes. */
  readonly times: readonly number[];
  /** How many attributes, texts and lists of children of the page each input wrote. */
  readonly writes: readonly number[];
  /** How many elements each input put into the page. */
  readonly added: readonly number[];
  /** How many pixels the slider itself moved up or down. */
  readonly moved: number;
}

/**
 * Runs in the page: drags its first slider to and fro over its whole way. A value is set inside an animation frame,
 * and the message posted there arrives after that frame was painted.
 */
export async function dragFirstSlider(inputs: number): Promise<Dragged> {
  const slider = document.querySelector<HTMLInputElement>('input[type="range"]')!;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  const [least, most] = [Number(slider.min), Number(slider.max)];
  let written = 0;
  let put = 0;
  const count = (records: readonly MutationRecord[]) => {
    written += records.length;
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element) put += 1 + node.querySelectorAll('*').length;
  };
  const observer = new MutationObserver(count);
  observer.observe(document, { subtree: true, attributes: true, childList: true, characterData: true });
  const once = (value: number) =>
    new Promise<number>(resolve => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        const started = performance.now();
        channel.port1.onmessage = () => resolve(performance.now() - started);
        setValue.call(slider, String(Math.round(value)));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        channel.port2.postMessage(null);
      });
    });
  const times: number[] = [];
  const tops: number[] = [];
  const writes: number[] = [];
  const added: number[] = [];
  for (let turn = 0; turn < inputs; turn++) {
    times.push(await once(least + ((most - least) * (1 + ((turn * 7) % inputs))) / (inputs + 1)));
    tops.push(slider.getBoundingClientRect().top);
    count(observer.takeRecords());
    writes.push(written);
    added.push(put);
    [written, put] = [0, 0];
  }
  observer.disconnect();
  return { times, writes, added, moved: Math.max(...tops) - Math.min(...tops) };
}
