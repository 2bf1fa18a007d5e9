// Covers build/make/join-templates.mjs.
import { execFileSync } from 'node:child_process';

const CASES: readonly (readonly [string, string])[] = [
  ['f(`a ${b} c`)', 'f("a "+b+" c")'],
  ['x=`${a}${b}`', 'x=""+a+b'],
  ['x=`${a}b`', 'x=a+"b"'],
  ['x=`${a}`', 'x=""+a'],
  ['x=``', 'x=""'],
  ['y=z+`${a}b`', 'y=z+(a+"b")'],
  ['n=`${a?1:2}x`.length', 'n=((a?1:2)+"x").length'],
  ['f(`${`${1}${2}`}${3}`)', 'f(""+(""+1+2)+3)'],
  ['function r(){return`${x}y`}', 'function r(){return x+"y"}'],
  ['k=`a\\n\\u{1f600}"\'$`', 'k="a\\n\\ud83d\\ude00\\"\'$"'],
  ['a=`${(b,`c${d}`)}e`', 'a=(b,("c"+d))+"e"'],
];

it('writes templates as sums with the same value', () => {
  const code = `import { joinTemplates } from './build/make/join-templates.mjs';
    console.log(JSON.stringify(${JSON.stringify(CASES)}.map(([script]) => joinTemplates(script))));`;
  const output = execFileSync('node', ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual(CASES.map(([, sums]) => sums));
});
