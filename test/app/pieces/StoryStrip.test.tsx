import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { StoryStrip } from '../../../src/app/pieces/StoryStrip.tsx';
import { renderWithWords as render } from '../../words.tsx';

const stories = [
  {
    id: 'headline',
    title: 'The headline 10 %',
    steps: [
      { prompt: 'How many within a day?', reveal: '12 of 100.' },
      { prompt: 'And within a month?', reveal: '75 of 100.' },
    ],
  },
  { id: 'asleep', title: 'While you sleep', steps: [{ prompt: 'Eight hours?', reveal: '3 of 100.' }] },
];

type Active = { story: string; step: number; revealed: boolean } | null;

function Live({ start = null as Active, large = false, log = (_: string) => {} }) {
  const [active, setActive] = useState<Active>(start);
  return (
    <>
      <StoryStrip
        stories={stories}
        active={active}
        large={large}
        onGo={(story, step) => {
          log(`${story} ${step}`);
          setActive({ story, step, revealed: false });
        }}
        onPredict={() => log('predict')}
        onReveal={() => {
          log('reveal');
          setActive(active && { ...active, revealed: true });
        }}
        onLeave={() => {
          log('leave');
          setActive(null);
        }}
      />
      <button type="button">outside</button>
      <input aria-label="typed" />
      <input type="range" aria-label="slid" />
      <figure>
        <button type="button">chart</button>
      </figure>
    </>
  );
}

const first = { story: 'headline', step: 1, revealed: false };
const storyButton = (name: string) => screen.getByRole('button', { name });

function logged() {
  const said: string[] = [];
  return { said, log: (what: string) => said.push(what) };
}

describe('the strip', () => {
  test('opens a story, marks it, and says prompt and step as a status', async () => {
    const user = userEvent.setup();
    render(<Live />);
    expect(screen.getByRole('status').textContent).toBe('');
    await user.click(storyButton('The headline 10 %'));
    expect(storyButton('The headline 10 %').getAttribute('aria-current')).toBe('step');
    expect(storyButton('While you sleep').getAttribute('aria-current')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('The headline 10 %: step 1 of 2');
    expect(screen.getByRole('status').textContent).toContain('How many within a day?');
  });

  test('the answer is not there before it is revealed', async () => {
    const user = userEvent.setup();
    render(<Live start={first} />);
    expect(screen.queryByText('12 of 100.')).toBeNull();
    await user.click(storyButton('Reveal'));
    expect(screen.getByRole('status').textContent).toContain('12 of 100.');
    expect(document.activeElement).toBe(storyButton('Reveal'));
    expect(storyButton('Reveal').getAttribute('aria-disabled')).toBe('true');
  });

  test('goes on into the next story and says so; ends at its ends', async () => {
    const user = userEvent.setup();
    const { said, log } = logged();
    render(<Live start={first} log={log} />);
    await user.click(storyButton('← Back'));
    await user.click(storyButton('Next →'));
    await user.click(storyButton('Next story: While you sleep →'));
    await user.click(storyButton('Next →'));
    expect(said).toEqual(['headline 2', 'asleep 1']);
    expect(storyButton('Next →').getAttribute('aria-disabled')).toBe('true');
  });

  test('leaving gives the focus back to the story in the list', async () => {
    const user = userEvent.setup();
    render(<Live start={first} />);
    await user.click(storyButton('Leave story'));
    expect(screen.queryByText('How many within a day?')).toBeNull();
    expect(document.activeElement).toBe(storyButton('The headline 10 %'));
  });
});

describe('its keys', () => {
  test('step, predict, reveal and leave while the focus is inside', async () => {
    const user = userEvent.setup();
    const { said, log } = logged();
    render(<Live log={log} />);
    storyButton('The headline 10 %').focus();
    await user.keyboard('{ArrowRight}p{ArrowRight}R{ArrowLeft}{ArrowLeft}{Escape}');
    expect(said).toEqual(['headline 1', 'predict', 'headline 2', 'reveal', 'headline 1', 'leave']);
  });

  test('nothing is left to predict or reveal once it is revealed', async () => {
    const user = userEvent.setup();
    const { said, log } = logged();
    render(<Live start={{ ...first, revealed: true }} log={log} />);
    storyButton('The headline 10 %').focus();
    await user.keyboard('pr');
    expect(said).toEqual([]);
  });

  test('do nothing elsewhere on the page', async () => {
    const user = userEvent.setup();
    const { said, log } = logged();
    render(<Live start={first} log={log} />);
    storyButton('outside').focus();
    await user.keyboard('{ArrowRight}pr{Escape}');
    expect(said).toEqual([]);
    expect(screen.queryByRole('switch')).toBeNull();
  });

  test('with a modifier they belong to the browser, held down they count once', () => {
    const { said, log } = logged();
    render(<Live start={first} log={log} />);
    const story = storyButton('The headline 10 %');
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'repeat'])
      fireEvent.keyDown(story, { key: 'r', [modifier]: true });
    expect(said).toEqual([]);
  });
});

describe('on a projector', () => {
  test('the keys act wherever the focus is, and once only inside the strip', () => {
    const { said, log } = logged();
    render(<Live start={first} large log={log} />);
    fireEvent.keyDown(document.body, { key: 'p' });
    fireEvent.keyDown(storyButton('outside'), { key: 'ArrowRight' });
    fireEvent.keyDown(storyButton('The headline 10 %'), { key: 'r' });
    expect(said).toEqual(['predict', 'headline 2', 'reveal']);
  });

  test('fields keep their letters, sliders and charts their arrows', () => {
    const { said, log } = logged();
    render(<Live start={first} large log={log} />);
    fireEvent.keyDown(screen.getByLabelText('typed'), { key: 'r' });
    fireEvent.keyDown(screen.getByLabelText('typed'), { key: 'ArrowRight' });
    fireEvent.keyDown(screen.getByLabelText('slid'), { key: 'ArrowRight' });
    fireEvent.keyDown(storyButton('chart'), { key: 'ArrowRight' });
    expect(said).toEqual([]);
    fireEvent.keyDown(screen.getByLabelText('slid'), { key: 'r' });
    expect(said).toEqual(['reveal']);
  });

  test('they can be switched off; inside the strip they still act', async () => {
    const user = userEvent.setup();
    const { said, log } = logged();
    render(<Live start={first} large log={log} />);
    await user.click(screen.getByRole('switch', { name: 'Story keys ← → P R' }));
    fireEvent.keyDown(document.body, { key: 'r' });
    expect(said).toEqual([]);
    fireEvent.keyDown(storyButton('The headline 10 %'), { key: 'r' });
    expect(said).toEqual(['reveal']);
  });
});

test('a step that does not exist shows the list alone', () => {
  const nothing = vi.fn();
  render(
    <StoryStrip
      stories={stories}
      active={{ story: 'headline', step: 9, revealed: false }}
      onGo={nothing}
      onPredict={nothing}
      onReveal={nothing}
      onLeave={nothing}
    />,
  );
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.queryByRole('button', { name: 'Reveal' })).toBeNull();
});

test('brings a step into sight when it begins and when it is answered, not when the page opens with it', async () => {
  const scrolled = vi.fn();
  Element.prototype.scrollIntoView = scrolled;
  render(<Live start={first} />);
  expect(scrolled).not.toHaveBeenCalled();
  await userEvent.click(storyButton('Reveal'));
  expect(scrolled).toHaveBeenCalledTimes(1);
  await userEvent.click(storyButton('While you sleep'));
  expect(scrolled).toHaveBeenCalledTimes(2);
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});
