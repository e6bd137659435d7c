/** Stands in the scripts of frames that play no scenes for what plays them: another script does. */
export function ScenePlayed(): null {
  return null;
}

export function usePlay(): null {
  return null;
}

export function playListOf(): null {
  return null;
}

export function shownScene(): undefined {
  return undefined;
}

export function friendRefusal(): null {
  return null;
}

export function ownValues<Values>(_panel: unknown, base: Values): Values {
  return base;
}
