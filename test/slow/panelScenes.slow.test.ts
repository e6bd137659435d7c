import { describeScenes } from '../panels/sceneLaws.ts';

await describeScenes('full');
