import type {
  CreateUserPoolDomainRequest,
  UpdateUserPoolDomainRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { omitEmpty } from '../../codec/omit-empty';
import { omitIncomplete } from '../../codec/omit-incomplete';
import { asObject, type PlainObject } from '../../codec/plain-object';
import { mergeUnrecognized } from '../../codec/unrecognized-members';
import type { PlainLive } from '../../engine/identity';
import { domainMerge } from './merge';
import { UserPoolDomainSettings } from './settings';

/** The request that creates the declared domain. */
export const creation = (inputs: PlainObject): CreateUserPoolDomainRequest =>
  UserPoolDomainSettings.encodePartial(domainMerge.settingsOf(inputs));

/** The request that updates a live domain to the declared settings; undefined if nothing changes. */
export const change = (
  { settings: live, extras }: PlainLive,
  previous: PlainObject,
  news: PlainObject,
): UpdateUserPoolDomainRequest | undefined => {
  // Members removed one by one leave objects that AWS would refuse.
  const rest = omitIncomplete(UserPoolDomainSettings, domainMerge.merge3(live, previous, news));
  const target = asObject(omitEmpty(UserPoolDomainSettings, rest));
  if (!domainMerge.hasChanges(live, target)) return undefined;
  return mergeUnrecognized(UserPoolDomainSettings, UserPoolDomainSettings.encodePartial(target), extras);
};
