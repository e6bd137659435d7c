import { computation } from '../../../src/panels/cascade/compute.ts';
import { type CascadeValues, cascadeParameters } from '../../../src/panels/cascade/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { fullAnswers } from '../fullAnswers.ts';

export const answers = fullAnswers(computation, defaultValues(cascadeParameters) as CascadeValues);
export const { full, scenario } = answers;
