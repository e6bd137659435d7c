import { hostsIn } from './hosts/suite.ts';

hostsIn('Chromium');
