import { describe, expect, it } from 'vitest';
import { importScript } from './importScript.ts';

const { namedStyles } = await importScript<{
  readonly namedStyles: (css: string, script: string) => string;
}>('namedStyles');

const SCRIPT = `a("p",{className:"plot is-wide"});b({className:\`label-\${line}\`});`;

describe('a rule stays', () => {
  it.each([
    ['of a class that the script names', '.plot{color:red}'],
    ['of a name that the script puts together', '.label-first{color:red}'],
    ['of an element alone', 'p{color:red}'],
    ['of one of several classes', '.plot :is(.gone,.is-wide){color:red}'],
    ['of what is not something unnamed', '.plot:not(.gone){color:red}'],
    ['of a moving picture', '@keyframes grow{0%{opacity:0}}'],
    ['within a condition', '@container (width<=20rem){.plot{color:red}}'],
    ['within a layer', '@layer parts{.plot{color:red}}'],
  ])('%s', (_of, css) => {
    expect(namedStyles(css, SCRIPT)).toBe(css);
  });
});

describe('a rule goes', () => {
  it.each([
    ['of a class that the script does not name', '.gone{color:red}'],
    ['of a name that is only the beginning of another', '.plot-area{color:red}'],
    ['of a class within an unnamed one', '.gone .plot{color:red}'],
    ['for what stands in no frame', '.plot:where(:not(.embed *)){color:red}'],
    ['with the condition that held it alone', '@media print{.gone{color:red}}'],
  ])('%s', (_of, css) => {
    expect(namedStyles(`${css}.plot{top:0}`, SCRIPT)).toBe('.plot{top:0}');
  });

  it('as far as its selectors can match nothing', () => {
    expect(namedStyles('.gone,.plot{color:red}', SCRIPT)).toBe('.plot{color:red}');
  });
});
