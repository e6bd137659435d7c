import { loadPart } from '../../charts/loadPart.ts';
import type { SceneGuess } from '../../panels/defineScene.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { Chart } from '../../pictures/chart.ts';
import type { PictureGuess } from '../../schema/index.ts';
import { type SceneText, useSceneText } from '../../words/sceneText.ts';
import { useSiteText } from '../../words/siteText.ts';
import { useLeadsToSite } from '../lesson/lessonFile.ts';
import { type PanelPage, sceneAddress } from '../panelPage.ts';
import { copyText } from '../pieces/copyText.ts';
import { ShareRow } from '../pieces/ShareRow.tsx';
import { saveText } from '../pieces/saveText.ts';
import { frameLine } from '../take/frameLine.ts';
import { frameAddress } from '../take/takenAddress.ts';
import { useScenarioPlace } from '../useScenarioPlace.ts';
import type { Play } from './play.ts';
import type { AskedScene } from './useAskedScene.ts';
import './SceneScreen.css';
import './SceneTake.css';

interface SceneTakeProps {
  readonly page: PanelPage;
  readonly telling: Telling;
  readonly play: Play;
  readonly asked: Pick<AskedScene, 'question' | 'guess' | 'told'>;
}

/** After the answer: what was said and what it is, to be sent on, and the same question for a friend. */
export function SceneTake({ page, telling, play, asked: { question, guess, told } }: SceneTakeProps) {
  const words = useSiteText();
  const text = useSceneText();
  const place = useScenarioPlace(page);
  // A file that knows no site has nothing that a link could lead to.
  const leads = useLeadsToSite();
  const { fullAddress } = page.host.address;
  const link = (theirs: readonly number[] | null) => fullAddress(sceneAddress(page, play.scene.id, theirs));
  const { said, truth, names } = told;
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
      copyText(
        leads
          ? text.saidWithLink({ question, said, link: link(guess?.value ?? null) })
          : text.saidAlone({ question, said }),
        page.host.themed(),
      ),
  };
  const savePicture = {
    id: 'picture',
    label: text.savePicture,
    done: text.sharing.asked(`faultline-${play.scene.id}.png`),
    async onRun() {
      const [[{ browserPng }, { footOf }, { saveBlob }, pictures], charts] = await Promise.all([
        loadPart(() =>
          Promise.all([
            import('../picture/browserPicture.ts'),
            import('../picture/pictureContent.ts'),
            import('../../charts/downloadText.ts'),
            words.later.pictures(),
          ]),
        ),
        drawnGuess(guess!, { truth: truth!, names }, play.scene.guess!, text),
      ]);
      const { panel, store, host } = page;
      const view = { panel, view: play.scene.view, values: store.getState().values };
      const foot = footOf(view, { site: words, pictures, language: host.language });
      const content = { question, sentence: said, charts, address: leads ? link(null) : '', ...foot };
      saveBlob(await browserPng(content, words), `faultline-${play.scene.id}.png`);
    },
  };
  const copyEmbed = {
    id: 'embed',
    label: words.lab.copyEmbed,
    done: words.lab.copied,
    onRun() {
      const address = frameAddress(page, 'current', { scene: play.scene.id, guess: true });
      const line = frameLine({ address, title: words.lab.embedTitle(question) });
      return copyText(line, page.host.themed());
    },
  };
  const fileName = `faultline-${play.scene.id}.csv`;
  const saveNumbers = {
    id: 'csv',
    label: text.numbers,
    done: text.sharing.asked(fileName),
    async onRun() {
      const { numbersOfScene } = await loadPart(() => import('../take/numbersOfScene.ts'));
      const figure = { title: question, sentence: told.answer, fileName };
      const file = await numbersOfScene({ page, view: play.scene.view, telling, figure }, words);
      saveText({ text: file, fileName, mediaType: 'text/csv;charset=utf-8' }, text.sharing.byHand);
    },
  };
  const actions = [
    ...(said === '' ? [] : [copySaid]),
    ...(guess !== null && truth !== null ? [savePicture] : []),
    ...(leads ? [challenge, copyEmbed] : []),
    saveNumbers,
  ];
  return (
    <details className="scene-take">
      <summary className="button">{text.take}</summary>
      <div className="scene-take-menu">
        <ShareRow actions={actions} place={place} />
      </div>
    </details>
  );
}

/** The reader's numbers beside the truth, as shares of the most that could be said; a choice is told in words alone. */
async function drawnGuess(
  { value, maximum, valueText }: PictureGuess,
  { truth, names }: { readonly truth: readonly number[]; readonly names: readonly string[] },
  { kind, unit }: SceneGuess,
  text: SceneText,
): Promise<readonly Chart[]> {
  if (kind === 'choice') return [];
  const { guessedDots, guessedRows } = await loadPart(() => import('./scenePicture.ts'));
  const most = Math.max(maximum, ...truth);
  const rows = value.map((said, at) => {
    const is = truth[at]!;
    return {
      name: names[at] ?? '',
      guess: { words: valueText(said), share: said / most },
      truth: { words: text.truth({ unit }, is), share: is / most },
    };
  });
  return [
    kind === 'count' && rows.length === 1 ? guessedDots(rows[0]!) : guessedRows(rows, text.pictureMarks),
  ];
}
