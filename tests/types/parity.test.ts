import type {
  CreateUserPoolClientRequest,
  CreateUserPoolRequest,
  UpdateUserPoolClientRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import { expectTypeOf } from 'expect-type';
import type * as t from 'io-ts';
import type { Missing } from '../../provider/codec/sdk-parity';
import type { Creation } from '../../provider/resources/user-pool/settings';
import type { Updatable, UserPoolClientSettings } from '../../provider/resources/user-pool-client/settings';

interface Leaf {
  A?: string;
}
interface Ours {
  Top?: string;
  Nested?: { Deep?: Leaf };
  List?: Leaf[];
  Map?: Record<string, Leaf>;
}

describe('The parity check names, as the build stops, a member that the SDK has and we lack', () => {
  it('and none when there is none', () => {
    expectTypeOf<Missing<Ours, Ours, 'R'>>().toBeNever();
    expectTypeOf<Missing<Ours & { More?: string }, Ours, 'R'>>().toBeNever();
  });

  it('at the top', () => {
    type Theirs = Ours & { Added?: string };
    expectTypeOf<Missing<Ours, Theirs, 'R'>>().toEqualTypeOf<'R.Added'>();
  });

  it('inside an object', () => {
    type Theirs = Ours & { Nested?: { Deep?: Leaf & { Added?: number } } };
    expectTypeOf<Missing<Ours, Theirs, 'R'>>().toEqualTypeOf<'R.Nested.Deep.Added'>();
  });

  it('inside a list', () => {
    type Theirs = Omit<Ours, 'List'> & { List?: Array<Leaf & { Added?: boolean }> };
    expectTypeOf<Missing<Ours, Theirs, 'R'>>().toEqualTypeOf<'R.List[].Added'>();
  });

  it('inside a map', () => {
    type Theirs = Omit<Ours, 'Map'> & { Map?: Record<string, Leaf & { Added?: Leaf }> };
    expectTypeOf<Missing<Ours, Theirs, 'R'>>().toEqualTypeOf<'R.Map.*.Added'>();
  });

  it('of another kind: no list, no map', () => {
    expectTypeOf<
      Missing<Ours, Omit<Ours, 'Nested'> & { Nested?: Leaf[] }, 'R'>
    >().toEqualTypeOf<'R.Nested is not a list'>();
    expectTypeOf<
      Missing<Ours, Omit<Ours, 'Nested'> & { Nested?: Record<string, Leaf> }, 'R'>
    >().toEqualTypeOf<'R.Nested is not a map'>();
  });

  it('each of several', () => {
    type Theirs = Ours & { One?: string; Nested?: { Two?: string } };
    expectTypeOf<Missing<Ours, Theirs, 'R'>>().toEqualTypeOf<'R.One' | 'R.Nested.Two'>();
  });

  it('in the SDK’s own type, beside our own declaration', () => {
    type Declared = t.OutputOf<typeof Creation>;
    expectTypeOf<Missing<Declared, CreateUserPoolRequest, 'R'>>().toBeNever();
    expectTypeOf<
      Missing<Omit<Declared, 'DcrConfiguration'>, CreateUserPoolRequest, 'R'>
    >().toEqualTypeOf<'R.DcrConfiguration'>();
    type Lambda = NonNullable<Declared['LambdaConfig']>;
    type Lacking = Omit<Declared, 'LambdaConfig'> & { LambdaConfig?: Omit<Lambda, 'InboundFederation'> };
    expectTypeOf<
      Missing<Lacking, CreateUserPoolRequest, 'R'>
    >().toEqualTypeOf<'R.LambdaConfig.InboundFederation'>();
    type Attribute = NonNullable<Declared['Schema']>[number];
    type Narrow = Omit<Declared, 'Schema'> & { Schema?: Array<Omit<Attribute, 'Mutable'>> };
    expectTypeOf<Missing<Narrow, CreateUserPoolRequest, 'R'>>().toEqualTypeOf<'R.Schema[].Mutable'>();
    type Levels = Omit<Declared, 'AcrConfiguration'> & { AcrConfiguration?: Record<string, object> };
    expectTypeOf<
      Missing<Levels, CreateUserPoolRequest, 'R'>
    >().toEqualTypeOf<'R.AcrConfiguration.*.AcrValue'>();
  });

  it('in the SDK’s types of an app client, beside our own declaration', () => {
    type Declared = t.OutputOf<typeof UserPoolClientSettings>;
    type Changed = t.OutputOf<typeof Updatable> & { UserPoolId: string; ClientId: string };
    expectTypeOf<Missing<Declared, CreateUserPoolClientRequest, 'R'>>().toBeNever();
    expectTypeOf<Missing<Changed, UpdateUserPoolClientRequest, 'R'>>().toBeNever();
    expectTypeOf<
      Missing<Omit<Declared, 'ClientSecret'>, CreateUserPoolClientRequest, 'R'>
    >().toEqualTypeOf<'R.ClientSecret'>();
    expectTypeOf<
      Missing<Omit<Changed, 'CallbackURLs'>, UpdateUserPoolClientRequest, 'R'>
    >().toEqualTypeOf<'R.CallbackURLs'>();
    type Rotation = NonNullable<Declared['RefreshTokenRotation']>;
    type Lacking = Omit<Declared, 'RefreshTokenRotation'> & {
      RefreshTokenRotation?: Omit<Rotation, 'RetryGracePeriodSeconds'>;
    };
    expectTypeOf<
      Missing<Lacking, CreateUserPoolClientRequest, 'R'>
    >().toEqualTypeOf<'R.RefreshTokenRotation.RetryGracePeriodSeconds'>();
    // The other way about: a member that no SDK knows is one too many.
    type More = Declared & { AnalyticsConfiguration?: { Future?: string } };
    expectTypeOf<
      Missing<CreateUserPoolClientRequest, More, 'ours'>
    >().toEqualTypeOf<'ours.AnalyticsConfiguration.Future'>();
  });
});
