import { suiteIn } from './engines/suite.ts';

suiteIn('Firefox');
