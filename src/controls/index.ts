export { FileDrop, PasteField } from './FileSource.tsx';
export { ParameterControl } from './ParameterControl.tsx';
export { SelectField } from './SelectField.tsx';
export { Switch } from './Switch.tsx';
export { TypedField } from './TypedField.tsx';
export { type FileState, useMaterial } from './useMaterial.ts';
