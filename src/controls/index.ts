export { AnotherFile } from './AnotherFile.tsx';
export { FileHelp } from './FileHelp.tsx';
export { FileReading } from './FileReading.tsx';
export { FileDrop, PasteField } from './FileSource.tsx';
export type { FileChoice, FileRole } from './fileRole.ts';
export { ParameterControl } from './ParameterControl.tsx';
export { Switch } from './Switch.tsx';
export { TypedField } from './TypedField.tsx';
export { type FileState, useMaterial } from './useMaterial.ts';
