import { builtinEnvironments, type Environment } from 'vitest/runtime';

type Restorable = Awaited<ReturnType<(typeof builtinEnvironments)['jsdom']['setup']>>;

const kept = globalThis as { faultlineJsdom?: Promise<Restorable> };

/**
 * One jsdom for all files of a worker: building it anew for each file takes longer than most of their tests.
 * Testing Library's cleanup after every test (setup.ts) leaves the page empty for the next.
 */
const jsdomOnce: Environment = {
  name: 'jsdom-once',
  viteEnvironment: 'client',
  async setup(global, options) {
    kept.faultlineJsdom ??= Promise.resolve(builtinEnvironments.jsdom.setup(global, options));
    await kept.faultlineJsdom;
    return { teardown: () => undefined };
  },
};

// biome-ignore lint/style/noDefaultExport: an environment is looked for as the default export of its file
export default jsdomOnce;
