import * as pulumi from '@pulumi/pulumi';
import * as E from 'fp-ts/Either';
import { own } from '../codec/plain-object';
import type { Fields, StructOf } from '../codec/struct';
import { type GetFunction, readBy } from '../engine/get-function';
import { checkedArguments } from './get-check';
import { type GetConnection, type GetOptions, type GetOutputOptions, getConnection } from './get-options';
import { refusal } from './refusal';

/** Reads with checked arguments. */
const read = async <F extends Fields, R>(
  name: string,
  definition: GetFunction<F, R>,
  args: StructOf<F>,
  { connection, region }: GetConnection,
): Promise<R> => {
  const found = await readBy(definition, args, connection, region);
  if (E.isLeft(found)) throw refusal(name, found.left);
  return found.right;
};

/** The engine waits for a read that the program does not await, so that its failure fails the program. */
const keptAlive = async <R>(work: () => Promise<R>): Promise<R> => {
  const done = pulumi.runtime.rpcKeepAlive();
  try {
    return await work();
  } finally {
    done();
  }
};

/** The form of a function with a Promise. */
export const promised = <F extends Fields, R>(
  definition: GetFunction<F, R>,
  args: unknown,
  opts: GetOptions,
): Promise<R> =>
  keptAlive(async () => {
    const { name } = definition;
    const checked = checkedArguments(name, definition.args, args);
    const connection = await getConnection(name, opts);
    if (connection !== undefined) return read(name, definition, checked, connection);
    throw refusal(name, `the settings of its provider are not known in this preview: use ${name}Output`);
  });

/** The outputs of a resource that are known once it exists: of a component, those of its children. */
const existenceOf = (name: string, resource: unknown): ReadonlyArray<pulumi.Output<string>> => {
  if (pulumi.CustomResource.isInstance(resource)) return [resource.id];
  if (!pulumi.Resource.isInstance(resource))
    throw refusal(name, 'dependsOn must be a resource, or a list of them');
  // The SDK itself waits for these children; its types mark them internal.
  const children: unknown = Reflect.get(resource, '__childResources') ?? [];
  return [
    resource.urn,
    ...(children instanceof Set ? [...children] : []).flatMap((child) => existenceOf(name, child)),
  ];
};

/** An output that is known once the resources exist. */
const existing = (name: string, dependsOn: unknown): pulumi.Output<string[]> =>
  pulumi
    .all([dependsOn])
    .apply((given) => pulumi.all(given.flat().flatMap((resource) => existenceOf(name, resource))));

const secretIf = (isSecret: boolean): pulumi.Output<undefined> =>
  isSecret ? pulumi.secret(undefined) : pulumi.output(undefined);

/** The form of a function with an Output. It is unknown, and sends nothing, while a preview does not know an argument. */
export const asOutput = <F extends Fields, R>(
  definition: GetFunction<F, R>,
  args: unknown,
  opts: GetOutputOptions,
): pulumi.Output<R> => {
  const name = `${definition.name}Output`;
  const connection = getConnection(name, opts).then((found): unknown => found ?? pulumi.unknown);
  return pulumi
    .all([pulumi.output(args), pulumi.output(connection), existing(name, own(opts, 'dependsOn') ?? [])])
    .apply(([given, found]) =>
      keptAlive(async () => read(name, definition, checkedArguments(name, definition.args, given), found)),
    )
    .apply((result) => {
      const { secrets = [] } = definition;
      return secretIf(secrets.some((member) => result[member] !== undefined)).apply(() => result);
    });
};
