import type { CreateTermsRequest, UpdateTermsRequest } from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Missing, None } from '../../codec/sdk-parity';
import type { ManagedLoginTermsSettings, Updatable } from './settings';

type Created = t.OutputOf<typeof ManagedLoginTermsSettings>;
type Updated = t.OutputOf<typeof Updatable> & { UserPoolId: string; TermsId: string };
/** The SDK has the links as a map of any keys, and the service model their names, which a test compares. */
type Mapped<A extends { Links?: unknown }> = Omit<A, 'Links'> & {
  Links: A['Links'] & Record<string, string>;
};

/** Each line compiles only if our declaration and the SDK's agree. */
export type Parity = [
  None<Missing<Mapped<Created>, CreateTermsRequest, 'CreateTerms'>>,
  None<Missing<CreateTermsRequest, Omit<Created, 'Links'>, 'ours'>>,
  None<Missing<Mapped<Updated>, UpdateTermsRequest, 'UpdateTerms'>>,
  None<Missing<UpdateTermsRequest, Omit<Updated, 'Links'>, 'ours'>>,
];
