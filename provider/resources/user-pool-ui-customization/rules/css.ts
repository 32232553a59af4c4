import type { UICustomizationRule } from './rule';

const ANSWER = 'InvalidParameterException';
const PAGE = 'AWS documentation, hosted UI (classic) branding';

/** The documented limit, in bytes. */
const LARGEST = 3 * 1024;

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');

/** The selectors: the text outside of braces. */
const selectorsIn = (css: string): ReadonlyArray<string> =>
  withoutComments(css)
    .split('}')
    .map((rule) => rule.split('{')[0] ?? '');

const FORBIDDEN = /@(?:import|supports|page|media)\b|<\/?script|javascript:/i;

export const cssRules: ReadonlyArray<UICustomizationRule> = [
  {
    id: 'ui-customization/css-size',
    paths: ['css'],
    message: 'The CSS has more than 3 KB. Shorten it, for example by removing comments.',
    awsError: ANSWER,
    evidence: 'documented',
    source: `${PAGE}: the CSS file has at most 3 KB`,
    violates: ({ css = '' }) => Buffer.byteLength(css) > LARGEST,
  },
  {
    id: 'ui-customization/css-class',
    paths: ['css'],
    message:
      'The classic hosted UI has classes whose names end with -customizable only, such as submitButton-customizable. Use those.',
    awsError: ANSWER,
    evidence: 'documented',
    source: `${PAGE}: the CSS class names that can be customized`,
    violates: ({ css = '' }) => {
      const classes = selectorsIn(css).flatMap((selector) => selector.match(/\.[A-Za-z_][\w-]*/g) ?? []);
      const other = classes.find((name) => !name.endsWith('-customizable'));
      return other === undefined ? [] : [{ path: 'css', value: other }];
    },
  },
  {
    id: 'ui-customization/css-at-rule',
    paths: ['css'],
    message: 'AWS refuses CSS with @import, @supports, @page, @media or a script. Remove it.',
    awsError: ANSWER,
    evidence: 'documented',
    source: `${PAGE}: what the CSS must not contain`,
    violates: ({ css = '' }) => {
      const [found] = FORBIDDEN.exec(withoutComments(css)) ?? [];
      return found === undefined ? [] : [{ path: 'css', value: found }];
    },
  },
];
