import { ensureInstalled } from './install.mjs';

if (process.argv.includes('--long')) process.env.FAULTLINE_LONG = '1';

ensureInstalled();
const { quickSteps, runSteps, slowSteps } = await import('./steps.mjs');
process.exitCode = runSteps([...quickSteps, ...slowSteps]);
