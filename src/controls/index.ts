export { ParameterControl } from './ParameterControl.tsx';
export { sliderScale } from './sliderScale.ts';
export { TypedField } from './TypedField.tsx';
export { ValueSlider } from './ValueSlider.tsx';
