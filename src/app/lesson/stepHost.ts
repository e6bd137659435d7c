import type { Host, Memory } from '../../host/host.ts';
import type { LessonPlace } from './lessonPlace.ts';
import type { LoadedStep } from './loadStep.ts';

/**
 * The world of one step: its scene is asked of it as of a link, the page's address stays the lesson's, and what was shown of it is
 * remembered when another step comes.
 */
export function stepHost(
  host: Host,
  { panel: { version }, scene }: LoadedStep,
  place: LessonPlace,
  key: string,
): Host {
  const seed = place.seed === null ? '' : `&seed=${place.seed}`;
  const theme = host.themed().dataset['theme'];
  const inTheme = theme === undefined ? '' : `&theme=${theme}`;
  return {
    ...host,
    tabMemory: memoryOfStep(host.tabMemory, key),
    address: {
      ...host.address,
      query: `?v=${version}&scene=${scene.id}${seed}${inTheme}`,
      show: () => undefined,
      enter: () => undefined,
      leave: () => false,
      onReturn: () => () => undefined,
      onHide: () => () => undefined,
    },
  };
}

/** Under a name of the step's own; a scene that is left forgets nothing. */
function memoryOfStep(memory: Memory, key: string): Memory {
  return {
    isUsable: memory.isUsable,
    read: name => memory.read(`${name}-${key}`),
    write: (name, text) => text === null || memory.write(`${name}-${key}`, text),
    onChange: (name, listener) => memory.onChange(`${name}-${key}`, listener),
  };
}
