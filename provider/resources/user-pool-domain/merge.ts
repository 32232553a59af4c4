import { threeWayMerge } from '../../engine/three-way-merge';
import { CreateOnly, Updatable, UserPoolDomainSettings } from './settings';

/** The three-way merge of a domain. */
export const domainMerge = threeWayMerge<UserPoolDomainSettings>({
  settings: UserPoolDomainSettings,
  updatable: Updatable,
  createOnly: CreateOnly,
  resetValue: (_, { facts }) => facts.default,
});
