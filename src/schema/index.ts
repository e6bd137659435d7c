export * from './chance.ts';
export * from './format.ts';
export * from './members.ts';
export * from './parameter.ts';
export * from './readValue.ts';
export * from './result.ts';
export * from './table.ts';
export * from './words.ts';
