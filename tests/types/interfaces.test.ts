import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pulumi from '@pulumi/pulumi';
import { expectTypeOf } from 'expect-type';
import type {
  AttributeDataType,
  CustomSmsSenderArgs,
  Duration,
  ResourceServerArgs,
  ResourceServerOutputs,
  UserPoolArgs,
  UserPoolClientArgs,
  UserPoolClientOutputs,
  UserPoolDomainArgs,
  UserPoolDomainOutputs,
  UserPoolOutputs,
  UserPoolTierType,
  UserPoolTriggersArgs,
  UserPoolTriggersOutputs,
} from '../../provider';
import { KINDS } from '../../provider/resources';
import type { ArgsOf, Differences, Proven, ShapeOf } from '../support/api/derived-types';
import { apiDescription } from '../support/api/extract';
import { interfaceFiles } from '../support/api/interfaces';
import { KIND_DECLARATIONS } from '../support/api/kinds';
import { PROOFS, proofsFile } from '../support/api/proofs';
import { ROOT } from '../support/workspace/pack';

interface Declared {
  readonly size: number;
  readonly name?: string;
  readonly mode?: 'A' | 'B';
}

interface Args {
  size: pulumi.Input<number>;
  name?: pulumi.Input<string | undefined>;
  mode?: pulumi.Input<'A' | 'B'> | pulumi.Output<'A' | 'B' | undefined> | undefined;
}

interface Wider extends Args {
  more?: pulumi.Input<string | undefined>;
}

interface Loose {
  size?: pulumi.Input<number | undefined>;
  name?: pulumi.Input<string | undefined>;
  mode?: pulumi.Input<string | undefined>;
}

describe('The generated interfaces', function () {
  this.timeout(600_000);

  it('are written from the declarations as they are now (`npm run docs` writes them)', () => {
    for (const [file, text] of interfaceFiles(apiDescription()))
      assert.equal(readFileSync(join(ROOT, file), 'utf8'), text, file);
  });

  it('are each proven equal to the codec, by a file that compiles only then', () => {
    assert.equal(readFileSync(join(ROOT, PROOFS), 'utf8'), proofsFile(apiDescription()));
  });

  it('would not compile if one of them differed', () => {
    type Negative = [
      Proven<Differences<Args, ArgsOf<Declared>>>,
      // @ts-expect-error one property more
      Proven<Differences<Wider, ArgsOf<Declared>>>,
      // @ts-expect-error one property less
      Proven<Differences<Omit<Args, 'name'>, ArgsOf<Declared>>>,
      // @ts-expect-error an optional property that must be required, and an enum that is any string
      Proven<Differences<Loose, ArgsOf<Declared>>>,
      // @ts-expect-error an output shape with a list that cannot be changed
      Proven<Differences<{ all: readonly string[] }, ShapeOf<{ readonly all: readonly string[] }>>>,
    ];
    expectTypeOf<Negative[0]>().toBeNever();
  });

  it('are there for every kind of resource', () => {
    assert.deepEqual(KIND_DECLARATIONS.map(({ name }) => name).sort(), Object.keys(KINDS).sort());
  });

  it('have no property without a sentence, and no type without one', () => {
    const { resources } = apiDescription();
    const empty = resources.flatMap(({ name, comment, inputs, outputs, types }) => [
      ...(comment.text === '' ? [name] : []),
      ...[...inputs, ...outputs].filter((one) => one.comment.text === '').map((one) => `${name}.${one.name}`),
      ...types.flatMap((type) => [
        ...(type.comment.text === '' ? [type.name] : []),
        ...type.properties.filter((one) => one.comment.text === '').map((one) => `${type.name}.${one.name}`),
      ]),
    ]);
    assert.deepEqual(empty, []);
  });

  it('give no default to a property that is required', () => {
    const { resources } = apiDescription();
    const given = resources.flatMap(({ name, inputs, types }) =>
      [{ name, properties: inputs }, ...types].flatMap(({ name: owner, properties }) =>
        properties
          .filter(({ isRequired, comment }) => isRequired && comment.default !== undefined)
          .map((property) => `${owner}.${property.name}`),
      ),
    );
    assert.deepEqual(given, []);
  });

  it('lead to a page of AWS for every type', () => {
    const types = apiDescription().resources.flatMap((resource) => resource.types);
    assert.ok(types.length > 30, `${types.length}`);
    assert.deepEqual(
      types.filter(({ awsType }) => awsType === undefined).map(({ name }) => name),
      [],
    );
  });

  it('say of every property that replaces its resource that it does, and of no other', () => {
    const wrong = apiDescription().resources.flatMap(({ name, inputs }) =>
      inputs
        .filter(
          ({ comment, replaces }) =>
            /\bchanging (?:\w+ )+(?:replaces|moves) the\b/i.test(comment.text) !== replaces,
        )
        .map((input) => `${name}.${input.name}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('use no type that a reader has to compute', () => {
    for (const [file, text] of interfaceFiles(apiDescription()))
      assert.doesNotMatch(
        text,
        /ReadonlyArray|readonly \w+\[\]|Omit<|Pick<|Partial<|Required<| extends .* \? |\[\w+ in /,
        file,
      );
  });

  it('are assignable step by step', () => {
    const args: UserPoolArgs = {};
    args.deletionProtection = 'ACTIVE';
    args.policies = { passwordPolicy: { minimumLength: pulumi.output(12) } };
    args.usernameAttributes = ['email'];
    args.usernameAttributes.push('phone_number');
    assert.equal(args.usernameAttributes.length, 2);
  });

  it('accept undefined, and outputs of it, for what is optional only', () => {
    const text = pulumi.output<string | undefined>(undefined);
    const args: UserPoolArgs = { poolName: undefined, smsAuthenticationMessage: text };
    // @ts-expect-error the pool is required
    const client: UserPoolClientArgs = { userPoolId: undefined };
    const sender: CustomSmsSenderArgs = {
      lambdaVersion: 'V1_0',
      // @ts-expect-error a function is required
      lambdaArn: undefined,
    };
    assert.ok(args && client && sender);
  });

  it('accept each output of a resource of the same kind', () => {
    type Refused<Outputs, Given> = {
      [K in keyof Outputs & keyof Given]-?: Outputs[K] extends Given[K] ? never : K;
    }[keyof Outputs & keyof Given];
    expectTypeOf<Refused<UserPoolOutputs, UserPoolArgs>>().toBeNever();
    expectTypeOf<Refused<UserPoolClientOutputs, UserPoolClientArgs>>().toBeNever();
    expectTypeOf<Refused<UserPoolDomainOutputs, UserPoolDomainArgs>>().toBeNever();
    expectTypeOf<Refused<ResourceServerOutputs, ResourceServerArgs>>().toBeNever();
    expectTypeOf<Refused<UserPoolTriggersOutputs, UserPoolTriggersArgs>>().toBeNever();
  });

  it('accept outputs that may be undefined for an enum, and outputs of a duration', () => {
    const tier = pulumi.output<UserPoolTierType | undefined>(undefined);
    const type = pulumi.output<AttributeDataType | undefined>(undefined);
    const args: UserPoolArgs = { userPoolTier: tier, schema: [{ name: 'team', attributeDataType: type }] };
    // @ts-expect-error any string is not a tier
    args.userPoolTier = pulumi.output('PLUS+');
    const client: UserPoolClientArgs = {
      userPoolId: 'eu-west-1_AbCdEfGhI',
      accessTokenValidity: pulumi.output<Duration>('15 minutes'),
      refreshTokenValidity: pulumi.output<number | Duration | undefined>(30),
    };
    assert.ok(args && client);
  });
});
