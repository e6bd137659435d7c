import { useId } from 'react';
import type { LessonLine } from '../../lessons/answered.ts';
import { PANEL_ENTRIES } from '../../panels/registry.ts';
import { coverOf } from '../../words/cover.ts';
import { type TeachText, useSiteText } from '../../words/siteText.ts';
import { beliefsByLab, LESSON_TIMES, type LessonFilter } from './lessonFilter.ts';
import '../../controls/inputs.css';
import './teach.css';

interface LessonFiltersProps {
  readonly words: TeachText;
  readonly lessons: readonly LessonLine[];
  readonly filter: LessonFilter;
  readonly onPick: (filter: LessonFilter) => void;
}

/** How lessons are chosen: by time, lab and belief. */
export function LessonFilters({ words, lessons, filter, onPick }: LessonFiltersProps) {
  const site = useSiteText();
  const { filters } = words;
  const times = LESSON_TIMES.map(id => ({ id, name: words.minutes(id) }));
  const labs = PANEL_ENTRIES.map(({ id }) => ({ id, name: coverOf(site, id).name }));
  const id = useId();
  return (
    <div className="teach-filters">
      <Choices
        name={filters.time}
        all={filters.all}
        choices={times}
        chosen={filter.minutes}
        onPick={minutes => onPick({ ...filter, minutes })}
      />
      <Choices
        name={filters.lab}
        all={filters.all}
        choices={labs}
        chosen={filter.panel}
        onPick={panel => onPick({ ...filter, panel })}
      />
      <div className="teach-choice">
        <label className="teach-choice-name" htmlFor={id}>
          {filters.belief}
        </label>
        <select
          className="select teach-select"
          id={id}
          value={filter.belief ?? ''}
          onChange={event => onPick({ ...filter, belief: event.target.value || null })}
        >
          <option value="">{filters.all}</option>
          {beliefsByLab(
            lessons,
            PANEL_ENTRIES.map(lab => lab.id),
          ).map(({ lab, beliefs }) => (
            <optgroup key={lab} label={coverOf(site, lab).name}>
              {beliefs.map(belief => (
                <option key={belief.id} value={belief.id}>
                  {belief.belief}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
    </div>
  );
}

interface ChoicesProps<Id> {
  readonly name: string;
  readonly all: string;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id | null;
  readonly onPick: (id: Id | null) => void;
}

function Choices<Id extends string | number>({ name, all, choices, chosen, onPick }: ChoicesProps<Id>) {
  return (
    <fieldset className="teach-choice">
      <legend className="teach-choice-name">{name}</legend>
      <div className="button-row">
        {[{ id: null, name: all }, ...choices].map(choice => (
          <button
            className="button"
            type="button"
            key={choice.name}
            aria-pressed={choice.id === chosen}
            onClick={() => onPick(choice.id)}
          >
            {choice.name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
