import { serveComputation } from '../../compute/serveComputation.ts';
import { parts } from './computeParts.ts';

serveComputation(async () => parts);
