import type { PictureGuess } from '../../schema/index.ts';
import { useSceneText } from '../../words/sceneText.ts';
import { useSiteText } from '../../words/siteText.ts';
import { type PanelPage, sceneAddress } from '../panelPage.ts';
import { copyText } from '../pieces/copyText.ts';
import { ShareRow } from '../pieces/ShareRow.tsx';
import type { Play } from './play.ts';
import type { AskedScene } from './useAskedScene.ts';
import './SceneScreen.css';

interface SceneTakeProps {
  readonly page: PanelPage;
  readonly play: Play;
  readonly asked: Pick<AskedScene, 'question' | 'guess' | 'told'>;
}

/** After the answer: what was said and what it is, to be sent on, and the same question for a friend. */
export function SceneTake({ page, play, asked: { question, guess, told } }: SceneTakeProps) {
  const words = useSiteText();
  const text = useSceneText();
  const { fullAddress } = page.host.address;
  const link = (theirs: readonly number[] | null) => fullAddress(sceneAddress(page, play.scene.id, theirs));
  const { said, truth } = told;
  const challenge = {
    id: 'challenge',
    label: text.challenge,
    done: words.lab.copied,
    onRun: () => copyText(link(guess?.value ?? null), page.host.themed()),
  };
  const copySaid = {
    id: 'said',
    label: text.copySaid,
    done: words.lab.copied,
    onRun: () =>
      copyText(text.saidWithLink({ question, said, link: link(guess?.value ?? null) }), page.host.themed()),
  };
  const savePicture = {
    id: 'picture',
    label: text.savePicture,
    done: words.lab.saved,
    async onRun() {
      const { saveScenePicture } = await import('./scenePicture.ts');
      const picture = {
        question,
        said,
        source: `${words.name} · ${link(null)}`,
        ...drawnGuess(guess!, truth!, play),
      };
      await saveScenePicture(picture, page.host.themed(), `faultline-${play.scene.id}.png`);
    },
  };
  const canBeDrawn =
    guess !== null && truth !== null && guess.value.length === 1 && play.scene.guess?.kind !== 'choice';
  const actions = [...(said === '' ? [] : [copySaid]), ...(canBeDrawn ? [savePicture] : []), challenge];
  return (
    <details className="scene-take">
      <summary className="button">{text.take}</summary>
      <div className="scene-take-menu">
        <ShareRow actions={actions} />
      </div>
    </details>
  );
}

/** The reader's number beside the truth, as shares of the most that could be said. */
function drawnGuess({ value, maximum, valueText }: PictureGuess, truth: readonly number[], { scene }: Play) {
  const most = Math.max(maximum, truth[0]!);
  const bar = (number: number, colour: '--guess' | '--loss') => ({
    words: valueText(number),
    share: number / most,
    colour,
  });
  return {
    asDots: scene.guess?.kind === 'count',
    bars: [bar(value[0]!, '--guess'), bar(truth[0]!, '--loss')],
  };
}
