export * from './pageState.ts';
export * from './readScenario.ts';
export * from './routes.ts';
export * from './scenes.ts';
export * from './siteAddress.ts';
export * from './valueWords.ts';
export * from './writeScenario.ts';
