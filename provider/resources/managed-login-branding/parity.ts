import type {
  CreateManagedLoginBrandingRequest,
  UpdateManagedLoginBrandingRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type * as t from 'io-ts';
import type { Missing, None } from '../../codec/sdk-parity';
import type { ManagedLoginBrandingSettings, Updatable } from './settings';

type Ours = t.OutputOf<typeof ManagedLoginBrandingSettings>;

/** The request without the JSON document and the bytes, whose types have no members. */
type Members<A extends { readonly Settings?: unknown; readonly Assets?: unknown }> = Omit<
  A,
  'Settings' | 'Assets'
>;

type Asset = NonNullable<NonNullable<CreateManagedLoginBrandingRequest['Assets']>[number]>;
type OurAsset = NonNullable<Ours['Assets']>[number];

/** Each line compiles only if our declaration and the SDK's have the same members. */
export type Parity = [
  None<Missing<Members<Ours>, Members<CreateManagedLoginBrandingRequest>>>,
  None<Missing<Members<CreateManagedLoginBrandingRequest>, Members<Ours>>>,
  None<
    Exclude<
      keyof UpdateManagedLoginBrandingRequest,
      keyof t.OutputOf<typeof Updatable> | 'UserPoolId' | 'ManagedLoginBrandingId'
    >
  >,
  None<Exclude<keyof t.OutputOf<typeof Updatable>, keyof UpdateManagedLoginBrandingRequest>>,
  None<Missing<Omit<OurAsset, 'Bytes'>, Omit<Asset, 'Bytes'>>>,
  None<Missing<Omit<Asset, 'Bytes'>, Omit<OurAsset, 'Bytes'>>>,
  None<Exclude<keyof Asset, keyof OurAsset>>,
];
