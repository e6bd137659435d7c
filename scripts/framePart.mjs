import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';
import { loadsLater, untilOpened } from './laterParts.mjs';
import { inOnePiece, mainViewOf, panelParts } from './panelParts.mjs';

/** What the site says elsewhere. */
const SAID_ELSEWHERE = new Set([
  ...[
    'covers',
    'comingLabs',
    'coming',
    'toCome',
    'footer',
    'home',
    'workbench',
    'missing',
    'skip',
    'labs',
    'builder',
    'waitsOwn',
    'embedWaits',
    'embedLost',
    'pageTitle',
    'teach',
    'myLimits',
  ],
  ...[
    'provenance',
    'noScript',
    'depth',
    'history',
    'material',
    'copiedWithoutFile',
    'fileFailed',
    'scenarioFile',
  ],
  ...['bases', 'presetTitle', 'theme', 'settings', 'howWeKnow', 'explore', 'exploreLoading'],
]);
/** Said only where something is played. */
const SAID_IN_SCENES = new Set([
  'unshown',
  'yourGuess',
  'friendsGuess',
  'share',
  'copyLink',
  'copyEmbed',
  'copySentence',
  'copied',
  'stories',
  'start',
  'startNamed',
]);
const inFrames = file => path.join(root, 'src/embed/frame', file);
/** The library of the zoomable chart weighs more than a frame may; a script in one piece has no part that could be lost. */
const NEVER = {
  'preact/compat': inFrames('reactInFrames.ts'),
  'preact/compat/client': inFrames('reactInFrames.ts'),
  '/app/viewComponents.ts': inFrames('nothingSuspended.ts'),
  '/charts/ExploreNumbers.tsx': inFrames('NothingToZoom.tsx'),
  '/charts/MethodDisclosure.tsx': path.join(root, 'src/charts/StillMethod.tsx'),
  '/charts/loadPart.ts': inFrames('nothingLost.ts'),
  '/app/LoadAgain.tsx': inFrames('nothingLost.ts'),
  '/compute/sayHere.ts': inFrames('nothingLost.ts'),
  '/compute/atHand.ts': inFrames('nothingLost.ts'),
  '/compute/lacksPart.ts': inFrames('nothingLost.ts'),
  '/compute/helpable.ts': inFrames('nothingHelped.ts'),
  '/compute/helpSide.ts': inFrames('nothingHelped.ts'),
  '/panels/takePieces.ts': inFrames('nothingHelped.ts'),
  '/reality-gap/gapPieces.ts': inFrames('nothingHelped.ts'),
  '/calibration/moneyPieces.ts': inFrames('nothingHelped.ts'),
  '/compute/startReading.ts': inFrames('nothingBrought.ts'),
  '/compute/sentTexts.ts': inFrames('nothingBrought.ts'),
  '/compute/keptTexts.ts': inFrames('nothingBrought.ts'),
  '/compute/requestTexts.ts': inFrames('nothingBrought.ts'),
  '/schema/materials.ts': inFrames('nothingBrought.ts'),
  '/store/brought.ts': inFrames('nothingBrought.ts'),
  '/store/materialActions.ts': inFrames('nothingBrought.ts'),
  '/app/useMaterialDesk.ts': inFrames('nothingBrought.ts'),
  '/app/followAtRest.ts': inFrames('nothingUnseen.ts'),
  '/app/keepAddress.ts': inFrames('nothingKept.ts'),
  '/pieces/LostPart.tsx': inFrames('nothingLost.ts'),
  '/limits/LimitedView.tsx': inFrames('nothingLimited.ts'),
  '/charts/limitMarks.ts': inFrames('nothingLimited.ts'),
  '/charts/LimitLines.tsx': inFrames('nothingLimited.ts'),
  '/charts/LimitEdge.tsx': inFrames('nothingLimited.ts'),
  '/charts/TallyBars.tsx': inFrames('NothingGuessed.tsx'),
  // Two words for a seed are read on the site's own pages.
  '/schema/seedNames.ts': inFrames('NothingOfSeeds.ts'),
  '/app/useTypedSeed.tsx': inFrames('NothingOfSeeds.ts'),
  '/store/undoSteps.ts': inFrames('nothingUndone.ts'),
  '/store/failUnanswered.ts': inFrames('nothingLost.ts'),
};
/** Scenes are played by a script of their own. */
const UNTIL_PLAYED = {
  '/app/scene/play.ts': inFrames('NothingPlayed.tsx'),
  '/scenario/scenes.ts': inFrames('NothingPlayed.tsx'),
  '/scene/ScenePlayed.tsx': inFrames('NothingPlayed.tsx'),
  '/scene/GuessFirst.tsx': inFrames('GuessInAnotherScript.tsx'),
  '/charts/GuessDots.tsx': inFrames('NothingGuessed.tsx'),
  '/charts/CurveGuess.tsx': inFrames('NothingGuessed.tsx'),
  '/charts/OpenDots.tsx': inFrames('NothingGuessed.tsx'),
  '/charts/GuessNumber.tsx': inFrames('NothingGuessed.tsx'),
  '/parts/sceneFigures.ts': inFrames('NothingGuessed.tsx'),
};
/** Over another view than the main one stands its question. */
const UNTOLD = { '/app/useMainAnswer.ts': inFrames('nothingSaid.ts') };
/** Controls that few panels have, by what declares their parameters. */
const CONTROLS = {
  setParameter: { '/controls/SetControl.tsx': inFrames('NothingToTurn.ts') },
  toggleParameter: { '/controls/ToggleControl.tsx': inFrames('NothingToTurn.ts') },
};
/** Data that the page lays beside the script; see src/embed/frame/frameData.ts. */
const DATA = /\bawait import\('[./]*\/market-data\/(\w+)\.json'\)/g;

/**
 * Takes of a panel what a frame needs that shows some of its views, its scenes only in the script that plays them. What lies closed
 * in a frame is divided from the rest where nothing is played.
 *
 * @param help by parameter what is said of it.
 */
export function framePart({ panel, views, scenes, idle, help }) {
  const tells = views.includes(mainViewOf(panel));
  const part = panelParts({
    panels: [{ panel, views, idle, tells }],
    scenes,
    standIns: {
      ...NEVER,
      ...withoutControls(panel),
      ...(tells ? {} : UNTOLD),
      ...(scenes ? {} : UNTIL_PLAYED),
    },
    said: [],
    isUnsaid: name => SAID_ELSEWHERE.has(name) || (!scenes && SAID_IN_SCENES.has(name)),
    inOnePiece: (code, id) => (loadsLater(id) ? code : inOnePiece(withDataBeside(code))),
  });
  return scenes ? part : untilOpened(part, { panel, view: views[0], help });
}

function withoutControls(panel) {
  const parameters = readFileSync(path.join(root, `src/panels/${panel}/params.ts`), 'utf8');
  const lacking = Object.entries(CONTROLS).filter(([declares]) => !parameters.includes(`${declares}(`));
  return Object.assign({}, ...lacking.map(([, standIn]) => standIn));
}

function withDataBeside(code) {
  return code.replaceAll(DATA, (_import, name) => `({ default: globalThis.faultlineData.${name} })`);
}
