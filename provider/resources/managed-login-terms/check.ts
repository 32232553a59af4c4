import * as E from 'fp-ts/Either';
import { isPlainObject, own, type PlainObject } from '../../codec/plain-object';
import type { ValidationFailure } from '../../codec/validation-failure';
import { checkerOf } from '../../engine/check';
import { ManagedLoginTermsInputs } from './inputs';
import { TERMS_RULES } from './rules';

const hasLink = (links: unknown): boolean =>
  !isPlainObject(links) || Object.values(links).some((link) => link !== undefined && link !== null);

/** Only a document whose links the program has not declared before can do without them: it was adopted. */
const lacksLinks = (inputs: unknown, olds: unknown): ReadonlyArray<ValidationFailure> => {
  const [links, before, adopted] = [own(inputs, 'links'), own(olds, 'links'), own(inputs, 'adoptId')];
  const isKept = before === undefined && own(olds, 'termsName') !== undefined;
  if (links == null)
    return isKept || (adopted != null && before === undefined)
      ? []
      : [{ path: 'links', reason: 'is required: a document needs at least one link' }];
  return hasLink(links) ? [] : [{ path: 'links', reason: 'has no link: a document needs at least one' }];
};

export const { check, normalise, warningsFor } = checkerOf({
  inputs: ManagedLoginTermsInputs,
  poolIdProperty: 'userPoolId',
  requiredIf: lacksLinks,
  normaliseValues: (given: PlainObject) => E.right(given),
  rules: TERMS_RULES,
});
