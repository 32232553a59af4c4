import type {
  CreateUserPoolRequest,
  SetUserPoolMfaConfigRequest,
  UpdateUserPoolRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Attributes, CreateOnly, Creation, MfaFactors, Updatable } from './user-pool';

/*
 * Holds our declaration against the SDK's types: the build stops, naming the member, when the SDK knows one that is not
 * declared here, at any depth, or the reverse.
 */

type Leaf = string | number | boolean | undefined;

/** The paths of members that `Theirs` has and `Ours` lacks. */
export type Missing<Ours, Theirs, Path extends string = ''> = [Theirs] extends [Leaf]
  ? never
  : Theirs extends ReadonlyArray<infer TheirElement>
    ? Ours extends ReadonlyArray<infer OurElement>
      ? Missing<OurElement, NonNullable<TheirElement>, `${Path}[]`>
      : `${Path} is not a list`
    : string extends keyof Theirs
      ? string extends keyof Ours
        ? Missing<Ours[string], NonNullable<Theirs[string]>, `${Path}.*`>
        : `${Path} is not a map`
      : {
          [K in keyof Theirs & string]-?: K extends keyof Ours
            ? Missing<NonNullable<Ours[K]>, NonNullable<Theirs[K]>, `${Path}.${K}`>
            : `${Path}.${K}`;
        }[keyof Theirs & string];

type None<Paths extends never> = Paths;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? never : B) : A;

type Created = t.OutputOf<typeof Creation>;
type Updated = t.OutputOf<typeof Updatable>;
type Factors = t.OutputOf<typeof MfaFactors>;
type SdkFactors = Pick<
  SetUserPoolMfaConfigRequest,
  'SoftwareTokenMfaConfiguration' | 'EmailMfaConfiguration' | 'WebAuthnConfiguration'
>;
type Known = keyof SdkFactors | 'UserPoolId' | 'MfaConfiguration' | 'SmsMfaConfiguration';

/** Each line is a proof: it compiles only while the two sides agree. */
export type Parity = [
  None<Missing<Created, CreateUserPoolRequest, 'CreateUserPool'>>,
  None<Missing<CreateUserPoolRequest, Created, 'ours'>>,
  None<Missing<Updated & { UserPoolId: string }, UpdateUserPoolRequest, 'UpdateUserPool'>>,
  None<Missing<UpdateUserPoolRequest, Updated, 'ours'>>,
  None<Missing<Factors, SdkFactors, 'SetUserPoolMfaConfig'>>,
  None<Missing<SdkFactors, Factors, 'ours'>>,
  // A new kind of factor would be a new member of the request.
  None<Exclude<keyof SetUserPoolMfaConfigRequest, Known>>,
  // Create-only is what CreateUserPool takes and UpdateUserPool does not.
  None<
    Same<
      keyof t.OutputOf<typeof CreateOnly> | keyof t.OutputOf<typeof Attributes>,
      Exclude<keyof CreateUserPoolRequest, keyof UpdateUserPoolRequest>
    >
  >,
];

/** What is encoded is what the SDK takes, in every member's type. */
export type Encodes = [
  None<Created extends CreateUserPoolRequest ? never : 'CreateUserPool'>,
  None<Updated & { UserPoolId: string } extends UpdateUserPoolRequest ? never : 'UpdateUserPool'>,
  None<Factors extends SdkFactors ? never : 'SetUserPoolMfaConfig'>,
];
