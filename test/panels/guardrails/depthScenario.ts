import { computation } from '../../../src/panels/guardrails/compute.ts';
import { guardrailsParameters } from '../../../src/panels/guardrails/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { fullAnswers } from '../fullAnswers.ts';

export const answers = fullAnswers(computation, defaultValues(guardrailsParameters));
export const { full, scenario } = answers;
