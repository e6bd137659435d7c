import { serveComputation } from '../../compute/serveComputation.ts';
import { computation } from './compute.ts';

serveComputation(computation);
