export { ParameterControl } from './ParameterControl.tsx';
