import { serveComputation } from '../../compute/serveComputation.ts';

serveComputation(async () => (await import('./compute.ts')).computation);
