import { COVERS } from '../panels/registry.ts';
import { siteWords } from './text.en.ts';

/** The labs that are announced and cannot be opened yet; a lab leaves the list as soon as it is registered. */
export const COMING_LABS = siteWords.comingLabs.filter(lab => COVERS.every(cover => cover.name !== lab.name));
