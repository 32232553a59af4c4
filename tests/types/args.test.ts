import * as pulumi from '@pulumi/pulumi';
import { expectTypeOf } from 'expect-type';
import type { CognitoProviderArgs, UserPool, UserPoolArgs } from '../../provider';

const text = pulumi.output('a');
const flag = pulumi.output<boolean>(true);
const count = Promise.resolve(8);

type Inner<A> = A extends pulumi.Input<infer B> ? B : never;

/** Compiles only when the arguments are a user pool's. */
const accepts = (_args: UserPoolArgs): void => {};

describe('The arguments of a user pool', () => {
  it('are all optional, the name too', () => {
    accepts({});
    accepts({ poolName: undefined, policies: undefined });
  });

  it('are inputs at every depth', () => {
    accepts({ poolName: text, deletionProtection: pulumi.output('ACTIVE' as const) });
    accepts({ policies: pulumi.output({ passwordPolicy: { minimumLength: 8 } }) });
    accepts({ policies: { passwordPolicy: { minimumLength: count, requireSymbols: flag } } });
    accepts({ autoVerifiedAttributes: pulumi.output(['email' as const]) });
    accepts({ autoVerifiedAttributes: [pulumi.output('email' as const), 'phone_number'] });
    accepts({ schema: [{ name: text, stringAttributeConstraints: pulumi.output({ maxLength: '9' }) }] });
    accepts({ userPoolTags: { team: text }, acrConfiguration: { Level1: { acrValue: text } } });
    accepts({ lambdaConfig: { preTokenGenerationConfig: { lambdaVersion: 'V2_0', lambdaArn: text } } });
    accepts({ usernameConfiguration: { caseSensitive: flag }, adoptId: text, region: text });
    accepts({ emailMfaConfiguration: {}, webAuthnConfiguration: { relyingPartyId: text } });
    accepts({ policies: { passwordPolicy: { minimumLength: undefined } } });
  });

  it('know no other property, at any depth', () => {
    // @ts-expect-error it is called poolName
    accepts({ name: 'p' });
    // @ts-expect-error it is called policies.passwordPolicy
    accepts({ passwordPolicy: { minimumLength: 8 } });
    // @ts-expect-error minimumLength is misspelt
    accepts({ policies: { passwordPolicy: { minLength: 8 } } });
    // @ts-expect-error it is called customSmsSender
    accepts({ lambdaConfig: { customSMSSender: { lambdaVersion: 'V1_0', lambdaArn: text } } });
    // @ts-expect-error attributes have no default
    accepts({ schema: [{ name: 'a', default: 'b' }] });
    // @ts-expect-error a level has one name
    accepts({ acrConfiguration: { Level1: { acrValue: 'a', other: 'b' } } });
  });

  it('are of their own types, at any depth', () => {
    // @ts-expect-error a name is a text
    accepts({ poolName: 7 });
    // @ts-expect-error there is no such mode
    accepts({ mfaConfiguration: 'MAYBE' });
    // @ts-expect-error a length is a number
    accepts({ policies: { passwordPolicy: { minimumLength: '8' } } });
    // @ts-expect-error an output of a text is no flag
    accepts({ policies: { passwordPolicy: { requireSymbols: text } } });
    // @ts-expect-error a list is no word
    accepts({ autoVerifiedAttributes: 'email' });
    // @ts-expect-error this cannot be verified
    accepts({ autoVerifiedAttributes: ['fax'] });
    // @ts-expect-error a tag is a text
    accepts({ userPoolTags: { team: 7 } });
    // @ts-expect-error a trigger of an older version is not sent this way
    accepts({ lambdaConfig: { customEmailSender: { lambdaVersion: 'V2_0', lambdaArn: text } } });
    // @ts-expect-error AWS’s own names are not taken
    accepts({ usernameConfiguration: { CaseSensitive: true } });
  });

  it('demand what AWS demands, at any depth', () => {
    // @ts-expect-error an attribute has a name
    accepts({ schema: [{ mutable: true }] });
    // @ts-expect-error the comparison of user names is one or the other
    accepts({ usernameConfiguration: {} });
    // @ts-expect-error a trigger has a function
    accepts({ lambdaConfig: { inboundFederation: { lambdaVersion: 'V1_0' } } });
    // @ts-expect-error a mechanism has a rank
    accepts({ accountRecoverySetting: { recoveryMechanisms: [{ name: 'admin_only' }] } });
    // @ts-expect-error threat protection has a mode
    accepts({ userPoolAddOns: {} });
  });

  it('are never any, which would take everything', () => {
    expectTypeOf<UserPoolArgs>().not.toBeAny();
    expectTypeOf<UserPoolArgs['poolName']>().not.toBeAny();
    expectTypeOf<UserPoolArgs['policies']>().not.toBeAny();
    expectTypeOf<UserPoolArgs['schema']>().not.toBeAny();
    expectTypeOf<UserPoolArgs['userPoolTags']>().not.toBeAny();
    type Policies = NonNullable<Inner<UserPoolArgs['policies']>>;
    expectTypeOf<Policies['passwordPolicy']>().not.toBeAny();
    type Password = NonNullable<Inner<Policies['passwordPolicy']>>;
    expectTypeOf<Password['minimumLength']>().not.toBeAny();
    type Lambda = NonNullable<Inner<UserPoolArgs['lambdaConfig']>>;
    expectTypeOf<Lambda['kmsKeyId']>().not.toBeAny();
    expectTypeOf<Lambda['customSmsSender']>().not.toBeAny();
  });
});

describe('The outputs of a user pool', () => {
  it('are there for every property and every fact', () => {
    expectTypeOf<UserPool['poolName']>().toEqualTypeOf<pulumi.Output<string>>();
    expectTypeOf<UserPool['arn']>().toEqualTypeOf<pulumi.Output<string>>();
    expectTypeOf<UserPool['issuer']>().toEqualTypeOf<pulumi.Output<string>>();
    expectTypeOf<UserPool['endpoint']>().toEqualTypeOf<pulumi.Output<string>>();
    expectTypeOf<UserPool['jwksUri']>().toEqualTypeOf<pulumi.Output<string>>();
    expectTypeOf<UserPool['creationDate']>().toEqualTypeOf<pulumi.Output<string>>();
    expectTypeOf<UserPool['domain']>().toEqualTypeOf<pulumi.Output<string | undefined>>();
    expectTypeOf<UserPool['customDomain']>().toEqualTypeOf<pulumi.Output<string | undefined>>();
    expectTypeOf<UserPool['smsConfigurationFailure']>().toEqualTypeOf<pulumi.Output<string | undefined>>();
    expectTypeOf<UserPool['emailConfigurationFailure']>().toEqualTypeOf<pulumi.Output<string | undefined>>();
    expectTypeOf<UserPool['mfaConfiguration']>().toEqualTypeOf<
      pulumi.Output<'OFF' | 'ON' | 'OPTIONAL' | undefined>
    >();
    expectTypeOf<UserPool['userPoolTags']>().toEqualTypeOf<
      pulumi.Output<{ [key: string]: string } | undefined>
    >();
  });

  it('cover the arguments: no property is only an argument', () => {
    expectTypeOf<Exclude<keyof UserPoolArgs, keyof UserPool>>().toBeNever();
  });

  it('are not any, at any depth', () => {
    expectTypeOf<UserPool['policies']>().not.toBeAny();
    expectTypeOf<UserPool['schemaAttributes']>().not.toBeAny();
    expectTypeOf<pulumi.Unwrap<UserPool['schemaAttributes']>[number]['name']>().toEqualTypeOf<string>();
  });
});

describe('The arguments of a CognitoProvider', () => {
  it('are texts, but for the share of the quotas, and hold no credentials', () => {
    expectTypeOf<keyof CognitoProviderArgs>().toEqualTypeOf<
      | 'region'
      | 'profile'
      | 'assumeRoleArn'
      | 'assumeRoleExternalId'
      | 'assumeRoleSessionName'
      | 'endpoint'
      | 'defaultTags'
      | 'quotaShare'
    >();
  });

  it('accept outputs that may be undefined, and are assignable step by step', () => {
    const args: CognitoProviderArgs = { profile: pulumi.output<string | undefined>(undefined) };
    args.region = pulumi.output<string | undefined>('eu-west-1');
    args.defaultTags = pulumi.output<Record<string, string> | undefined>({ team: 'a' });
    expectTypeOf(args).toEqualTypeOf<CognitoProviderArgs>();
  });
});
