import type { dynamic } from '@pulumi/pulumi';
import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import { type Cognito, cognitoIn } from './cognito/cognito';
import { ambientRegion, connectionFrom } from './cognito/configuration';
import type { Connection } from './cognito/connection';
import { type Adoption, previewAdoption } from './lifecycle/adoption';
import { adoptUserPool, updateUserPool } from './lifecycle/bring';
import { createUserPool } from './lifecycle/create';
import { Creations } from './lifecycle/creations';
import { deleteUserPool, replacementObstacles } from './lifecycle/delete';
import { discreet } from './lifecycle/hidden';
import { readUserPool } from './lifecycle/read';
import { replacementRefusal } from './lifecycle/replacement';
import type { Stop } from './lifecycle/stop';
import type { Failure } from './spec/failure';
import { asObject, own, ownText, type PlainObject } from './spec/object';
import { holdsUnknown, isUnknown } from './spec/unknown';
import { check } from './user-pool/check';
import { difference } from './user-pool/diff';
import { regionOfId } from './user-pool/identity';
import type { Ambient } from './user-pool/region';

/*
 * The permanent entry: every state ever written calls `handler` by this module's name, so neither may change its
 * meaning. Above it is Pulumi's dynamic provider; nothing below it has heard of Pulumi.
 */

const PROVIDER = '__provider';

const withoutProvider = (properties: unknown): PlainObject => {
  const { [PROVIDER]: _, ...others } = asObject(properties);
  return others;
};

const sayAll = (failures: ReadonlyArray<Failure>): string =>
  failures.map(({ path, reason }) => (path === '' ? reason : `${path}: ${reason}`)).join('\n');

/** An error as the engine prints it: the sentence alone, without a stack, which would say nothing to a user. */
const plainError = (message: string): Error => {
  const error = new Error(message);
  error.stack = '';
  return error;
};

/** Ends a task: with its value, or with an error that carries what there is of the resource by then. */
const run = async <A>(task: TE.TaskEither<Stop, A>, provider: unknown): Promise<A> => {
  const result = await task();
  if (E.isRight(result)) return result.right;
  const { message, left } = result.left;
  const error = plainError(message);
  if (left === undefined) throw error;
  throw Object.assign(error, {
    id: left.id,
    properties: { ...left.state, [PROVIDER]: provider },
    reasons: [message],
  });
};

/** Tells the user something; the engine shows it in the preview and the update. */
const say = (message: string): void => console.info(message);

/** Says once, where a pool is about to be touched, what of it is nobody's in the program. */
const sayUnmanaged = (id: string, state: PlainObject): void => {
  const kept = own(state, 'unmanaged');
  const paths = (Array.isArray(kept) ? kept : []).filter((path) => typeof path === 'string');
  if (paths.length === 0) return;
  say(
    `The pool ${ownText(state, 'poolName')} (${id}) has settings that the program does not declare; they stay as they are: ${paths.join(', ')}.`,
  );
};

class UserPoolHandler implements dynamic.ResourceProvider<PlainObject, PlainObject> {
  private connection: Connection = {};
  private readonly opened = new Map<string, Cognito>();
  private readonly creations = new Creations();

  configure = async ({ config }: dynamic.ConfigureRequest): Promise<void> => {
    this.connection = connectionFrom((key) => config.get(key));
  };

  private readonly cognito = (region: string): Cognito => {
    const known = this.opened.get(region) ?? cognitoIn(this.connection, region);
    this.opened.set(region, known);
    return known;
  };

  private readonly ambient = async (...given: ReadonlyArray<unknown>): Promise<Ambient> => ({
    region: given.some((properties) => own(properties, 'region') !== undefined)
      ? undefined
      : await ambientRegion(this.connection),
  });

  /** The Region a pool is in: its state says it, or its id does. */
  private readonly regionOf = async (id: string, state: PlainObject): Promise<string> => {
    const region = own(state, 'region') ?? regionOfId(id) ?? (await ambientRegion(this.connection));
    if (typeof region === 'string') return region;
    throw plainError(
      `The Region of the pool ${id} is not known. Set \`region\`, or the \`aws:region\` configuration.`,
    );
  };

  check = async (olds: PlainObject, news: PlainObject): Promise<dynamic.CheckResult<PlainObject>> => {
    const given = withoutProvider(news);
    const result = check(withoutProvider(olds), given, await this.ambient(given, olds));
    const provider = Object.hasOwn(asObject(news), PROVIDER) ? { [PROVIDER]: news[PROVIDER] } : {};
    // A failure that names its property makes the engine print the value, secrets and all.
    const refused = (failures: ReadonlyArray<Failure>): dynamic.CheckResult<PlainObject> => ({
      inputs: news,
      failures: failures.map((failure) => ({ property: '', reason: sayAll([failure]) })),
    });
    if (E.isLeft(result)) return refused(result.left);
    const adoption = await this.adoption(olds, result.right);
    if (adoption.failure !== undefined) return refused([{ path: 'adoptId', reason: adoption.failure }]);
    if (adoption.news !== undefined) say(adoption.news);
    return { inputs: { ...result.right, ...provider } };
  };

  /** What the adoption of a pool would do, while it is still to come. */
  private readonly adoption = async (olds: PlainObject, news: PlainObject): Promise<Adoption> => {
    const [id, region] = [own(news, 'adoptId'), own(news, 'region')];
    const isNew = own(olds, 'adoptId') !== id && Object.keys(withoutProvider(olds)).length === 0;
    if (!isNew || typeof id !== 'string' || typeof region !== 'string' || isUnknown(id) || isUnknown(region))
      return {};
    return previewAdoption(this.cognito(region), id, news)();
  };

  diff = async (id: string, olds: PlainObject, news: PlainObject): Promise<dynamic.DiffResult> => {
    const adopts = own(news, 'adoptId');
    if (adopts !== undefined && !isUnknown(adopts) && adopts !== id) {
      throw plainError(
        `adoptId: this resource manages the pool ${id} already, and cannot take over ${adopts} in its place. Remove adoptId, or give that pool a resource of its own.`,
      );
    }
    const { replaces, changes } = difference(withoutProvider(olds), withoutProvider(news));
    if (replaces.length > 0) {
      const cognito = discreet(this.cognito(await this.regionOf(id, olds)), olds, news);
      const isAllowed = own(news, 'allowReplacement') === true;
      const refusal = isAllowed
        ? await replacementObstacles(cognito, id, olds)()
        : await replacementRefusal(cognito, id, olds, news, replaces)();
      if (refusal !== undefined) throw plainError(refusal);
    }
    if (changes) sayUnmanaged(id, olds);
    // Left undefined when something changed: the engine then shows each path that did.
    return changes ? { replaces: [...replaces] } : { changes: false };
  };

  /** The inputs with every value known, in their normal form: the engine may come here without a preview. */
  private readonly settled = async (inputs: PlainObject, olds: PlainObject): Promise<PlainObject> => {
    const given = withoutProvider(inputs);
    const result = check(olds, given, await this.ambient(given, olds));
    if (E.isLeft(result)) throw plainError(sayAll(result.left));
    // A text that looks like an unknown value must not pass for one here, where all is known.
    if (holdsUnknown(result.right)) {
      throw plainError('A value is unknown, or is the text that stands for an unknown value.');
    }
    return result.right;
  };

  create = async (inputs: PlainObject): Promise<dynamic.CreateResult<PlainObject>> => {
    const settled = await this.settled(inputs, {});
    const adopted = own(settled, 'adoptId');
    const region = await this.regionOf(String(adopted ?? ''), settled);
    const cognito = discreet(this.cognito(region), settled);
    const task =
      typeof adopted === 'string'
        ? adoptUserPool(cognito, adopted, settled, region)
        : createUserPool(cognito, this.creations, settled, region);
    const { id, state } = await run(task, inputs[PROVIDER]);
    return { id, outs: state };
  };

  read = async (id: string, props: PlainObject = {}): Promise<dynamic.ReadResult<PlainObject>> => {
    const state = withoutProvider(props);
    const region = await this.regionOf(id, state);
    const found = await run(
      readUserPool(discreet(this.cognito(region), state), id, state, region),
      props[PROVIDER],
    );
    return found === undefined ? {} : { id, props: found.state, inputs: found.inputs };
  };

  update = async (
    id: string,
    olds: PlainObject,
    news: PlainObject,
  ): Promise<dynamic.UpdateResult<PlainObject>> => {
    const before = withoutProvider(olds);
    const settled = await this.settled(news, before);
    const region = await this.regionOf(id, before);
    const { state } = await run(
      updateUserPool(discreet(this.cognito(region), before, settled), id, before, settled, region),
      news[PROVIDER],
    );
    return { outs: state };
  };

  delete = async (id: string, props: PlainObject): Promise<void> => {
    const state = withoutProvider(props);
    const region = await this.regionOf(id, state);
    await run(deleteUserPool(discreet(this.cognito(region), state), id, state), props[PROVIDER]);
  };
}

/** The dynamic provider of a kind of resource, by the name that its state calls it. */
export const handler = (kind: string): dynamic.ResourceProvider => {
  if (kind === 'UserPool') return new UserPoolHandler();
  throw plainError(
    `This version of pulumi-cognito-user-pool knows no resource of the kind "${kind}". Install the version that made it, or a newer one.`,
  );
};
