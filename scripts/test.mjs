import { ensureInstalled } from './install.mjs';

const [extent = 'short'] = process.argv.slice(2);
process.env.FAULTLINE_EXTENT = extent;

ensureInstalled();
const { quickSteps, runSteps, siteSteps, walkSteps } = await import('./steps.mjs');
process.exitCode = await runSteps([...quickSteps, ...siteSteps, ...(extent === 'short' ? [] : walkSteps)]);
