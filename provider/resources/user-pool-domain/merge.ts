import type { CreateUserPoolDomainRequest } from '@aws-sdk/client-cognito-identity-provider';
import type { PlainObject } from '../../codec/plain-object';
import { threeWayMerge } from '../../engine/three-way-merge';
import { CreateOnly, Updatable, UserPoolDomainSettings } from './settings';

/** The three-way merge of a domain. */
export const domainMerge = threeWayMerge<UserPoolDomainSettings>({
  settings: UserPoolDomainSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
});

/** The request that creates the declared domain. */
export const creation = (inputs: PlainObject): CreateUserPoolDomainRequest =>
  UserPoolDomainSettings.encodePartial(domainMerge.settingsOf(inputs));
