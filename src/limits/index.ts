export * from './against.ts';
export * from './limitParameters.ts';
export * from './limitsFile.ts';
export * from './myLimits.ts';
