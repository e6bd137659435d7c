export { type FileChoice, FileReading, type FileRole } from './FileReading.tsx';
export { FileDrop, PasteField } from './FileSource.tsx';
export { ParameterControl } from './ParameterControl.tsx';
export { SelectField } from './SelectField.tsx';
export { Switch } from './Switch.tsx';
export { sliderScale } from './sliderScale.ts';
export { TypedField } from './TypedField.tsx';
export { type FileState, useMaterial } from './useMaterial.ts';
export { ValueSlider } from './ValueSlider.tsx';
