import { expect, test } from 'vitest';
import { storyContent } from '../../src/app/picture/buildPictures.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { playedScenes } from '../panels/playedScenes.ts';
import { misplaced, textsOf, words } from './drawnPictures.ts';

const numbersIn = (text: string) => new Set(text.match(/\d[\d.,]*\d|\d/g));

const stories = await Promise.all(
  PANELS.filter(({ id }) => id !== 'reality-gap').map(async panel => {
    const played = await playedScenes(panel, 'full');
    return panel.stories.map(({ id, scenes: [first] }) => ({
      name: `${panel.id} ${id}`,
      panel,
      id,
      first: played.find(({ scene }) => scene.id === first)!,
    }));
  }),
);

test.each(stories.flat())(
  'the card of the story $name asks and does not answer',
  async ({ panel, id, first }) => {
    const content = await storyContent(panel, id, words);
    expect(misplaced(content)).toEqual([]);
    expect(content.sentence).toBe('');
    expect(content.question).toBe(words.site.sentence(first.words.question(first.facts)));
    const [chart] = content.charts;
    const { question, settings, source, address } = content;
    const names = chart?.kind === 'dots' ? chart.boxes.map(({ heading }) => heading) : [];
    const given = numbersIn([question, settings, source, address, ...names].join(' '));
    const scale = chart && 'axis' in chart ? (chart.axis.ticks ?? []).map(chart.axis.format) : [];
    const shown = numbersIn(
      textsOf(content)
        .map(({ text }) => text)
        .join(' '),
    );
    const answered = [...numbersIn(first.words.answer(first.facts))];
    expect(
      answered.filter(number => shown.has(number) && !given.has(number) && !scale.includes(number)),
    ).toEqual([]);
  },
);
