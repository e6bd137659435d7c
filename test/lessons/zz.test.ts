import { test } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { sceneValues, baseValues, valueWords } from '../../src/scenario/index.ts';
import { allLessons } from '../../src/lessons/lessonFiles.ts';
import { siteText as words } from '../../src/words/text.en.ts';
test('x', async () => {
  const used = new Set((await allLessons('en')).flatMap(l => l.steps.map(s => s.scene)));
  for (const panel of PANELS) for (const scene of panel.scenes) {
    if (!used.has(scene.id)) continue;
    const values: any = sceneValues(panel, scene as any, baseValues(panel, null));
    const names = [...new Set([...(panel as any).controls(values).first, ...Object.keys(scene.values)])];
    console.log(scene.id, '|', names.map(name => `${name}= ${(panel as any).parameterWords[name].label}: ${valueWords(panel as any, { name, value: values[name], beside: values } as any, words as any)}`).join(' · '));
  }
});
