export { ParameterControl } from './ParameterControl.tsx';
export { sliderScale } from './sliderScale.ts';
export { TypedField } from './TypedField.tsx';
export { controlText } from './text.en.ts';
export { ValueSlider } from './ValueSlider.tsx';
