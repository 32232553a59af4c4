import * as E from 'fp-ts/Either';
import type { Failure } from '../spec/failure';
import { own, type PlainObject } from '../spec/object';
import { isUnknown } from '../spec/unknown';
import { otherName } from '../user-pool/adopted-name';
import { checkerOf } from '../user-pool/checker';
import { UserPoolDomainInputs } from './user-pool-domain';

/** AWS's documentation: a domain of one's own is a whole name and has a certificate, a prefix is one word and has none. */
const mixed = (inputs: PlainObject, isAdopted: boolean): ReadonlyArray<Failure> => {
  const [domain, config] = [own(inputs, 'domain'), own(inputs, 'customDomainConfig')];
  if (isUnknown(domain) || isUnknown(config)) return [];
  const isOwn = String(domain).includes('.');
  if (isOwn && config === undefined && !isAdopted) {
    return [
      { path: 'customDomainConfig', reason: `is required for a domain of your own, ${String(domain)}` },
    ];
  }
  return !isOwn && config !== undefined
    ? [
        {
          path: 'domain',
          reason: `${String(domain)} is a prefix, which has no certificate. Give a whole domain, or remove customDomainConfig.`,
        },
      ]
    : [];
};

export const { check, warningsFor } = checkerOf({
  inputs: UserPoolDomainInputs,
  pool: 'userPoolId',
  spelledOut: (given, olds) => {
    // One that is adopted has its certificate, which stays.
    const isAdopted = [own(given, 'adoptId'), own(olds, 'adoptId')].some((id) => id !== undefined);
    const failures = [...mixed(given, isAdopted), ...otherName(given, 'domain')];
    return failures.length > 0 ? E.left(failures) : E.right(given);
  },
  rules: [],
});
