import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { quickSteps, runSteps, slowSteps } = await import('./steps.mjs');
process.exitCode = runSteps([...quickSteps, ...slowSteps]);
