import * as E from 'fp-ts/Either';
import { own, type PlainObject } from '../../codec/plain-object';
import { checkerOf } from '../../engine/check';
import { adoptIdMatchesName } from '../shared/adopted-name';
import { UserPoolDomainInputs } from './inputs';
import { DOMAIN_RULES } from './rules';

/** What is known of a domain that is there already, or is to be taken over: what AWS demands of a new one it has met. */
const present = (inputs: PlainObject, olds: unknown): PlainObject => {
  const isAdopted = [own(inputs, 'adoptId'), own(olds, 'adoptId')].some((id) => id !== undefined);
  const isThere = isAdopted || own(olds, 'domain') === own(inputs, 'domain');
  return {
    ...inputs,
    isThere,
    // Never declared, and there all the same: its certificate stays as it is.
    isCertified: isThere && own(olds, 'customDomainConfig') === undefined,
  };
};

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolDomainInputs,
  pool: 'userPoolId',
  spelledOut: (given) => {
    const failures = adoptIdMatchesName(given, 'domain');
    return failures.length > 0 ? E.left(failures) : E.right(given);
  },
  rules: DOMAIN_RULES,
  ruled: present,
});
