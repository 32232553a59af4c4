import type * as aws from '@pulumi/aws';
import type * as pulumi from '@pulumi/pulumi';
import { expectTypeOf } from 'expect-type';
import type {
  GetOptions,
  GetOutputOptions,
  GetUserPoolArgs,
  GetUserPoolClientArgs,
  GetUserPoolClientResult,
  GetUserPoolClientsArgs,
  GetUserPoolClientsOutputArgs,
  GetUserPoolClientsResult,
  GetUserPoolOutputArgs,
  GetUserPoolResult,
  GetUserPoolsArgs,
  GetUserPoolsResult,
  getUserPool,
  getUserPoolClientOutput,
  UserPool,
} from '../../provider';

/** The members of arguments of @pulumi/aws; our Region is an option. */
type Theirs<A> = Exclude<keyof A, 'region'>;

describe('The types of the functions', () => {
  it('have the arguments of @pulumi/aws, and the name of clients beside them', () => {
    expectTypeOf<keyof GetUserPoolArgs>().toEqualTypeOf<Theirs<aws.cognito.GetUserPoolArgs>>();
    expectTypeOf<keyof GetUserPoolsArgs>().toEqualTypeOf<Theirs<aws.cognito.GetUserPoolsArgs>>();
    expectTypeOf<keyof GetUserPoolClientArgs>().toEqualTypeOf<Theirs<aws.cognito.GetUserPoolClientArgs>>();
    expectTypeOf<keyof GetUserPoolClientsArgs>().toEqualTypeOf<
      Theirs<aws.cognito.GetUserPoolClientsArgs> | 'clientName'
    >();
  });

  it('have the lists of @pulumi/aws', () => {
    expectTypeOf<GetUserPoolsResult>().toExtend<Omit<aws.cognito.GetUserPoolsResult, 'id'>>();
    expectTypeOf<GetUserPoolClientsResult>().toExtend<Omit<aws.cognito.GetUserPoolClientsResult, 'id'>>();
  });

  it('are a Promise of plain values, or an Output of inputs', () => {
    expectTypeOf<ReturnType<typeof getUserPool>>().toEqualTypeOf<Promise<GetUserPoolResult>>();
    expectTypeOf<ReturnType<typeof getUserPoolClientOutput>>().toEqualTypeOf<
      pulumi.Output<GetUserPoolClientResult>
    >();
    expectTypeOf<pulumi.Output<string>>().not.toExtend<GetUserPoolArgs['userPoolId']>();
    expectTypeOf<UserPool['id']>().toExtend<GetUserPoolOutputArgs['userPoolId']>();
    expectTypeOf<{
      userPoolId: UserPool['id'];
      clientName: pulumi.Output<string>;
    }>().toExtend<GetUserPoolClientsOutputArgs>();
  });

  it('have a validity of a live client as a number', () => {
    expectTypeOf<GetUserPoolClientResult['accessTokenValidity']>().toEqualTypeOf<number | undefined>();
  });

  it('take any provider and parent, and dependencies with an Output only', () => {
    expectTypeOf<aws.Provider>().toExtend<NonNullable<GetOptions['provider']>>();
    expectTypeOf<pulumi.ComponentResource>().toExtend<NonNullable<GetOptions['parent']>>();
    expectTypeOf<UserPool>().toExtend<NonNullable<GetOutputOptions['dependsOn']>>();
    expectTypeOf<UserPool[]>().toExtend<NonNullable<GetOutputOptions['dependsOn']>>();
    expectTypeOf<keyof GetOptions>().not.toExtend<'dependsOn'>();
  });
});
