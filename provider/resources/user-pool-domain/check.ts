import * as E from 'fp-ts/Either';
import { own, type PlainObject } from '../../codec/plain-object';
import { checkerOf } from '../../engine/check';
import { adoptIdMatchesName } from '../shared/adopted-name';
import { UserPoolDomainInputs } from './inputs';
import { DOMAIN_RULES } from './rules';

/** The facts of an existing or adopted domain: it has already met AWS's requirements for a new one. */
const withExistence = (inputs: PlainObject, olds: unknown): PlainObject => {
  const isAdopted = [own(inputs, 'adoptId'), own(olds, 'adoptId')].some((id) => id !== undefined);
  const isThere = isAdopted || own(olds, 'domain') === own(inputs, 'domain');
  return {
    ...inputs,
    isThere,
    // An existing domain whose certificate was never declared keeps its certificate.
    isCertified: isThere && own(olds, 'customDomainConfig') === undefined,
  };
};

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolDomainInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: (given) => {
    const failures = adoptIdMatchesName(given, 'domain');
    return failures.length > 0 ? E.left(failures) : E.right(given);
  },
  rules: DOMAIN_RULES,
  rulesInput: withExistence,
});
