import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import type { MockResourceArgs, MockResourceResult } from '@pulumi/pulumi/runtime';

/** What the engine is asked to register. */
export interface Registered {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly options: pulumi.ResourceOptions;
  readonly parent: pulumi.Resource | undefined;
  /** The provider that it is to be made by, as the engine knows it. */
  readonly provider: string;
}

/** The name of a type without its package: `UserPool`. */
export const shortType = (type: string): string => type.split(':').at(-1) ?? type;

const OTHER_HOST = /^cognito-user-pool:index:/;

/** The options without the aliases that every resource has for the state of the other host. */
const declaredOptions = (opts: pulumi.ResourceOptions): pulumi.ResourceOptions => {
  const { aliases = [], ...others } = opts;
  const declared = aliases.filter((alias) => !OTHER_HOST.test(String(Reflect.get(Object(alias), 'type'))));
  return declared.length === 0 ? others : { ...others, aliases: declared };
};

/** Runs a program, and tells what it registers, with the options as the resources get them. */
export const registeredBy = async (program: () => unknown): Promise<ReadonlyArray<Registered>> => {
  const found: Registered[] = [];
  const asked = new Map<string, MockResourceArgs>();
  await pulumi.runtime.setMocks({
    call: () => assert.fail('nothing is asked'),
    newResource: (args): MockResourceResult => {
      asked.set(`${args.type} ${args.name}`, args);
      return { id: `${args.name}-id`, state: args.inputs };
    },
  });
  await pulumi.runtime.runInPulumiStack(async () => {
    pulumi.runtime.registerStackTransformation(({ type, name, opts, resource }) => {
      if (!type.startsWith('pulumi:'))
        found.push({
          type,
          name,
          inputs: {},
          options: declaredOptions(opts),
          parent: opts.parent ?? resource,
          provider: '',
        });
      return undefined;
    });
    program();
  });
  await pulumi.runtime.disconnect();
  return found.map((one) => {
    const { inputs = {}, provider = '' } = asked.get(`${one.type} ${one.name}`) ?? {};
    return { ...one, inputs, provider };
  });
};

export const byKind = (all: ReadonlyArray<Registered>): Readonly<Record<string, Registered>> =>
  Object.fromEntries(all.map((one) => [shortType(one.type), one]));

/** The arguments that a preset cannot be without. */
export const leastArgs = (
  values: Readonly<Record<string, ReadonlyArray<unknown>>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, [first]]) => first !== undefined)
      .map(([name, [first]]) => [name, first]),
  );
