import type { PictureGuess } from '../../schema/index.ts';
import { useSiteText } from '../../words/siteText.ts';
import { type PanelPage, sceneAddress } from '../panelPage.ts';
import { copyText } from '../pieces/copyText.ts';
import { ShareRow } from '../pieces/ShareRow.tsx';
import type { Play } from './play.ts';

interface SceneTakeProps {
  readonly page: PanelPage;
  readonly play: Play;
  readonly question: string;
  readonly guess: PictureGuess | null;
  /** "I said 28. It is 12 of 100."; empty without a guess. */
  readonly said: string;
}

/** After the answer: what was said and what it is, to be sent on, and the same question for a friend. */
export function SceneTake({ page, play, question, guess, said }: SceneTakeProps) {
  const words = useSiteText();
  const { scene: text } = words.pieces;
  const { fullAddress } = page.host.address;
  const link = (theirs: readonly number[] | null) => fullAddress(sceneAddress(page, play.scene.id, theirs));
  const challenge = () => link(guess?.value ?? null);
  const actions = [
    ...(said === ''
      ? []
      : [
          {
            id: 'said',
            label: text.copySaid,
            onRun: () => copyText(text.saidWithLink({ question, said, link: challenge() })),
            done: words.lab.copied,
          },
          {
            id: 'picture',
            label: text.savePicture,
            onRun: async () => {
              const { saveScenePicture } = await import('./scenePicture.ts');
              await saveScenePicture({ question, said, guess: guess!, link: link(null), words: text });
            },
            done: words.lab.saved,
          },
        ]),
    { id: 'challenge', label: text.challenge, onRun: () => copyText(challenge()), done: words.lab.copied },
  ];
  return (
    <details className="scene-take">
      <summary className="button">{text.take}</summary>
      <div className="scene-take-menu">
        <ShareRow actions={actions} />
      </div>
    </details>
  );
}
