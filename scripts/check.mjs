import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { quickSteps, runSteps } = await import('./steps.mjs');
process.exitCode = await runSteps(quickSteps);
