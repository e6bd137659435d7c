import { SIZES } from './laws/sizes.ts';
import { lawsAt } from './laws/suite.ts';

lawsAt(SIZES.projector);
