import { oneOf, type ScalarType } from '../../codec/scalar';

/** The id of one of these rules, as `skipRules` lists them. */
export const ruleIdOf = (rules: ReadonlyArray<{ readonly id: string }>): ScalarType<string> => {
  const [first = '', ...others] = rules.map(({ id }) => id);
  return oneOf(first, ...others);
};
