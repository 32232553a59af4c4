import type { SettingPath } from '../../../codec/setting-path';
import type * as generic from '../../../engine/rules';
import type { ListedSecret } from '../../shared/client-secrets';
import type { UserPoolClientSecretSettings } from '../settings';

/** The client secret that a rule checks. */
export type ClientSecret = UserPoolClientSecretSettings & {
  readonly region?: string;
  readonly adoptId?: string;
};

/** What rules look at in the live client of a new secret. */
export interface ClientFacts {
  readonly isRegistered: boolean;
  readonly hasSecret: boolean;
  readonly secrets: ReadonlyArray<ListedSecret>;
}

/** The path of a property that a rule checks. */
export type RulePath = SettingPath<ClientSecret>;

/** A rule between the settings of a client secret. */
export type ClientSecretRule = generic.Rule<ClientSecret, RulePath>;

/** A rule between a new client secret and its client. */
export type ClientSecretClientRule = generic.Rule<ClientSecret & { readonly client: ClientFacts }, RulePath>;
