import type { dynamic } from '@pulumi/pulumi';
import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import type * as TE from 'fp-ts/TaskEither';
import type { ClientOptions } from './aws/client-options';
import { defaultRegion } from './aws/default-region';
import { type Tags, withDefaultTags } from './aws/default-tags';
import type { Path } from './codec/path';
import { asObject, compact, own, type PlainObject } from './codec/plain-object';
import { pathsFrom, SECRETS, secretsAt } from './codec/secret';
import { holdsUnknown, isUnknown, UNKNOWN } from './codec/unknown';
import type { ValidationFailure } from './codec/validation-failure';
import { contextFor } from './engine/context';
import { DEFAULT_NAME, withDefaultName, withKeptName } from './engine/default-name';
import type { OperationFailure } from './engine/errors';
import { markSecrets, SECRET } from './engine/mark-secrets';
import { HOLDS_OUTPUT, isAboutOutputText, isOutputText, outputsAsText } from './engine/output-text';
import { clientOptionsFrom, defaultTagsFrom, refusedConfiguration } from './engine/provider-config';
import { redactErrors } from './engine/redact';
import type { CheckContext } from './engine/region';
import { PROVIDER, TAKES_OVER, withoutReserved as withoutProvider } from './engine/reserved-inputs';
import type { Context, ResourceLifecycle } from './engine/resource-lifecycle';
import { KnownSecrets } from './hosts/known-secrets';
import { plainError } from './hosts/plain-error';
import { withSuggestion } from './hosts/property-suggestion';
import { displayedInputs } from './migration/displayed-inputs';
import { idAtAws, locationOf, type ResourceLocation } from './migration/foreign-id';
import { foreignOrigin, inputsToTakeOver, oldInputs } from './migration/foreign-inputs';
import type { Origin } from './migration/origin';
import { previewTakeOver, takeOver } from './migration/takeover';
import { translate } from './migration/translate';
import { kindNamed } from './resources/index';

/*
 * The permanent entry: every state ever written calls `handler` by this module's name, so neither may change its
 * meaning. Above it is Pulumi's dynamic provider; nothing below it has heard of Pulumi.
 */

/** The property by which a state says which of the others are secret. */
const secretsOf = (properties: PlainObject): PlainObject => compact([[SECRETS, own(properties, SECRETS)]]);

const reservedOf = (properties: PlainObject): PlainObject => ({
  ...secretsOf(properties),
  [PROVIDER]: own(properties, PROVIDER),
});

const sayAll = (failures: ReadonlyArray<ValidationFailure>): string =>
  failures.map(({ path, reason }) => (path === '' ? reason : `${path}: ${reason}`)).join('\n');

/** Pulumi's dynamic provider, and what a preview warns of. */
export interface ResourceProvider extends dynamic.ResourceProvider {
  /** The warnings for inputs that `check` accepts, as sentences; none for inputs that it refuses. */
  readonly warningsFor: (news: PlainObject) => ReadonlyArray<string>;
}

class Handler implements dynamic.ResourceProvider<PlainObject, PlainObject> {
  private connection: ClientOptions = {};
  private defaultTags: E.Either<ValidationFailure, Tags> = E.right({});
  private refused: string | undefined;
  private readonly secrets: KnownSecrets;

  constructor(
    private readonly called: string,
    private readonly kind: ResourceLifecycle,
  ) {
    this.secrets = new KnownSecrets(kind.settings);
  }

  /** An error that tells no secret. */
  private readonly failed = (message: string): Error => plainError(this.secrets.mask(message));

  /** Tells the user something; the engine shows it in the preview and the update. */
  private readonly say = (message: string): void => console.info(this.secrets.mask(message));

  configure = async ({ config }: dynamic.ConfigureRequest): Promise<void> => {
    const get = (key: string): string | undefined => config.get(key);
    this.connection = clientOptionsFrom(get);
    this.defaultTags = defaultTagsFrom(get);
    this.refused = refusedConfiguration(get);
  };

  private readonly ambient = async (...filledInputs: ReadonlyArray<unknown>): Promise<CheckContext> => ({
    region: filledInputs.some((properties) => own(properties, 'region') !== undefined)
      ? undefined
      : await defaultRegion(this.connection),
  });

  /** What there is to work with, where a resource is: messages tell no secret of these programs. */
  private readonly contextOf = async (
    id: string,
    state: PlainObject,
    ...programs: ReadonlyArray<PlainObject>
  ): Promise<Context> => {
    if (this.refused !== undefined) throw this.failed(this.refused);
    const region = this.kind.regionOf(id, state) ?? (await defaultRegion(this.connection));
    if (region === undefined) {
      throw this.failed(
        `The Region of ${id} is not known. Set \`region\`, or the \`aws:region\` configuration.`,
      );
    }
    for (const properties of [state, ...programs]) this.secrets.learn(properties);
    const context = contextFor(this.connection, region);
    return {
      ...context,
      cognito: redactErrors(context.cognito, (text) => this.secrets.mask(text)),
      log: this.say,
    };
  };

  /** Properties as the engine is to keep them: with what is secret marked so. */
  private readonly sealed = (properties: PlainObject, reserved: PlainObject = {}): PlainObject =>
    markSecrets(properties, [
      ...this.kind.secrets.map((name) => [name]),
      ...pathsFrom(own(reserved, SECRETS)),
    ]);

  /** Ends a task: with its value, or with an error that carries what there is of the resource by then. */
  private readonly run = async <A>(
    task: TE.TaskEither<OperationFailure, A>,
    reserved: PlainObject,
    id?: string,
  ): Promise<A> => {
    const result = await task();
    if (E.isRight(result)) return result.right;
    const { message, partialState } = result.left;
    const error = this.failed(message);
    if (partialState === undefined) throw error;
    throw Object.assign(error, {
      id: id ?? partialState.id,
      properties: { ...this.sealed(partialState.state, reserved), ...reserved },
      reasons: [error.message],
    });
  };

  warningsFor = (news: PlainObject): ReadonlyArray<string> => {
    const region = process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? UNKNOWN;
    const filledInputs = this.newly({}, news);
    const checked = this.kind.check({}, filledInputs, { region });
    // What AWS drops of a program is not among what was checked, and worth a warning.
    return E.isRight(checked) ? this.kind.warningsFor({ ...checked.right, ...filledInputs }) : [];
  };

  /** What a program declares, with the default name where the resource is new. */
  private readonly newly = (olds: PlainObject, news: PlainObject): PlainObject =>
    withDefaultName(this.kind.nameProperty, olds, withoutProvider(news), own(news, DEFAULT_NAME));

  /** The normal form of what a program gives, or everything that is wrong with it. */
  private readonly checked = async (
    olds: PlainObject,
    declared: PlainObject,
    keepsRegion = false,
    secrets: ReadonlyArray<Path> = [],
  ): Promise<E.Either<ReadonlyArray<ValidationFailure>, PlainObject>> => {
    const filledInputs = withKeptName(this.kind.nameProperty, olds, declared);
    if (this.refused !== undefined) return E.left([{ path: '', reason: this.refused }]);
    const hasTags = Object.hasOwn(this.kind.settings.fields, 'userPoolTags');
    if (hasTags && E.isLeft(this.defaultTags)) return E.left([this.defaultTags.left]);
    const tagged =
      hasTags && E.isRight(this.defaultTags)
        ? withDefaultTags(filledInputs, this.defaultTags.right)
        : filledInputs;
    const texts = outputsAsText(tagged);
    const ambient = {
      ...(keepsRegion ? { region: UNKNOWN } : await this.ambient(filledInputs, olds)),
      secrets: secretsAt(secrets),
    };
    const result = pipe(
      this.kind.check(olds, tagged, ambient),
      E.map(({ region, ...inputs }) =>
        region === undefined || (keepsRegion && isUnknown(region)) ? inputs : { ...inputs, region },
      ),
    );
    if (texts.length === 0) return result;
    const others = E.isLeft(result) ? result.left : [];
    return E.left([...texts, ...others.filter((failure) => !isAboutOutputText(failure, texts))]);
  };

  check = async (olds: PlainObject, news: PlainObject): Promise<dynamic.CheckResult<PlainObject>> => {
    const secrets = pathsFrom(own(news, SECRETS));
    for (const properties of [news, olds]) this.secrets.learn(asObject(properties), secrets);
    const { origin, before, keepsRegion } = oldInputs(this.called, this.kind, olds, news);
    const result = await this.checked(before, this.newly(before, news), keepsRegion, secrets);
    const provider = Object.hasOwn(asObject(news), PROVIDER) ? { [PROVIDER]: news[PROVIDER] } : {};
    // A failure that names its property makes the engine print the value, secrets and all.
    const refused = (failures: ReadonlyArray<ValidationFailure>): dynamic.CheckResult<PlainObject> => ({
      inputs: { ...withoutProvider(news), ...provider },
      failures: failures.map((failure) => ({
        property: '',
        reason: this.secrets.mask(sayAll([withSuggestion(this.called)(failure)])),
      })),
    });
    if (E.isLeft(result)) return refused(result.left);
    const { failures = [], message: outlook, live, filledInputs } = await this.outlook(before, result.right);
    this.secrets.learn(asObject(live), secrets);
    if (failures.length > 0) return refused(failures);
    if (outlook !== undefined) this.say(outlook);
    const inputs = { ...result.right, ...filledInputs };
    this.secrets.keep(inputs, secrets);
    if (origin === undefined || !Object.hasOwn(provider, PROVIDER)) {
      return { inputs: { ...inputs, ...provider } };
    }
    return {
      inputs: {
        ...displayedInputs(origin, this.called, this.kind.settings, olds, inputs, secrets),
        ...provider,
        [TAKES_OVER]: { ...SECRET, value: inputs },
      },
    };
  };

  /** What is to be said of a resource that is still to come. */
  private readonly outlook = async (
    olds: PlainObject,
    news: PlainObject,
  ): Promise<Awaited<ReturnType<ReturnType<ResourceLifecycle['previewCreate']>>>> => {
    const isNew = Object.keys(olds).length === 0;
    const names = [own(news, 'region'), own(news, 'adoptId'), own(news, 'userPoolId')];
    if (!isNew || names.some(isUnknown)) return {};
    return this.kind.previewCreate(await this.contextOf('', news), news)();
  };

  diff = async (id: string, olds: PlainObject, carried: PlainObject): Promise<dynamic.DiffResult> => {
    const news = inputsToTakeOver(carried);
    const adopts = own(news, 'adoptId');
    if (adopts !== undefined && !isUnknown(adopts) && adopts !== idAtAws(id, olds)) {
      throw this.failed(
        `adoptId: this resource manages ${id} already, and cannot take over ${adopts} in its place. Remove adoptId, or give that one a resource of its own.`,
      );
    }
    const origin = foreignOrigin(this.called, this.kind, olds, { id });
    if (origin !== undefined) return this.previewed(origin, locationOf(this.called, id, olds), olds, news);
    return this.compared(idAtAws(id, olds), olds, withKeptName(this.kind.nameProperty, olds, news));
  };

  /** What the take-over of a resource from another provider's state comes to. */
  private readonly previewed = async (
    origin: Origin,
    placed: ResourceLocation,
    olds: PlainObject,
    news: PlainObject,
  ): Promise<dynamic.DiffResult> => {
    const context = await this.contextAt(placed, news);
    const before = translate(origin, this.called, olds);
    const asked = { called: this.called, origin, placed, before };
    const { replaces, objection, news: sentence } = await previewTakeOver(this.kind, context, asked, news);
    if (objection !== undefined) throw this.failed(objection);
    if (sentence !== undefined) this.say(sentence);
    return {
      replaces: [...replaces],
      ...(replaces.length > 0 && this.kind.deleteBeforeReplace && { deleteBeforeReplace: true }),
    };
  };

  private readonly contextAt = (placed: ResourceLocation, news: PlainObject): Promise<Context> =>
    this.contextOf(placed.id, { region: placed.region, userPoolId: placed.userPoolId }, news);

  private readonly compared = async (
    id: string,
    olds: PlainObject,
    news: PlainObject,
  ): Promise<dynamic.DiffResult> => {
    const { replaces, changes } = this.kind.diff(withoutProvider(olds), news);
    if (changes) {
      const context = await this.contextOf(id, olds, news);
      const objection = await this.kind.blockReason(context, id, olds, news, replaces)();
      if (objection !== undefined) throw this.failed(objection);
    }
    const notice = changes ? this.kind.updateWarning(id, olds, news) : undefined;
    if (notice !== undefined) this.say(notice);
    // Left undefined when something changed: the engine then shows each path that did.
    if (!changes) return { changes: false };
    return {
      replaces: [...replaces],
      ...(replaces.length > 0 && this.kind.deleteBeforeReplace && { deleteBeforeReplace: true }),
    };
  };

  /** The inputs with every value known, in their normal form: the engine may come here without a preview. */
  private readonly settled = async (inputs: PlainObject, olds: PlainObject): Promise<PlainObject> => {
    const result = await this.checked(olds, withoutProvider(inputs));
    if (E.isLeft(result)) throw this.failed(sayAll(result.left));
    // A text that looks like an unknown value must not pass for one here, where all is known.
    if (holdsUnknown(result.right)) {
      throw this.failed('A value is unknown, or is the text that stands for an unknown value.');
    }
    return result.right;
  };

  create = async (inputs: PlainObject): Promise<dynamic.CreateResult<PlainObject>> => {
    const settled = await this.settled(inputs, {});
    const context = await this.contextOf(String(own(settled, 'adoptId') ?? ''), settled);
    const secrets = this.secrets.kept(withoutProvider(inputs));
    const reserved = { ...secrets, [PROVIDER]: inputs[PROVIDER] };
    const { id, state } = await this.run(this.kind.create(context, settled), reserved);
    return { id, outs: { ...this.sealed(state), ...secrets } };
  };

  read = async (id: string, props: PlainObject = {}): Promise<dynamic.ReadResult<PlainObject>> => {
    if (isOutputText(id)) throw this.failed(`id: ${HOLDS_OUTPUT}.`);
    this.secrets.learn(props);
    const { id: at, state } = this.stateOf(id, props);
    const context = await this.contextOf(at, state);
    const found = await this.run(this.kind.read(context, at, state), reservedOf(props), id);
    return found === undefined
      ? {}
      : {
          id,
          props: { ...this.sealed(found.state), ...secretsOf(props) },
          inputs: this.sealed(found.inputs),
        };
  };

  /** What is kept of a resource, by the id that AWS knows; of another provider's, where it is. */
  private readonly stateOf = (
    id: string,
    props: PlainObject,
  ): { readonly id: string; readonly state: PlainObject } => {
    if (foreignOrigin(this.called, this.kind, props, { id }) === undefined) {
      return { id: idAtAws(id, props), state: withoutProvider(props) };
    }
    const { id: at, userPoolId, region } = locationOf(this.called, id, props);
    const key = this.kind.idProperty;
    return {
      id: at,
      state: compact([
        ['userPoolId', userPoolId],
        ['region', region],
        ['clientSecret', own(props, 'clientSecret')],
        ...(key === undefined ? [] : [[key, at] as const]),
      ]),
    };
  };

  update = async (
    id: string,
    olds: PlainObject,
    carried: PlainObject,
  ): Promise<dynamic.UpdateResult<PlainObject>> => {
    const news = inputsToTakeOver(carried);
    this.secrets.learn(olds);
    const secrets = this.secrets.kept(withoutProvider(news));
    const reserved = { ...secrets, [PROVIDER]: carried[PROVIDER] };
    if (foreignOrigin(this.called, this.kind, olds, { id }) !== undefined) {
      const placed = locationOf(this.called, id, olds);
      const { region } = placed;
      const settled = await this.settled(
        news,
        compact([
          ['adoptId', ''],
          ['region', region],
        ]),
      );
      const context = await this.contextAt(placed, settled);
      const taken = await this.run(takeOver(this.kind, context, placed, settled), reserved, id);
      return { outs: { ...this.sealed(taken.state, secrets), ...secrets } };
    }
    const at = idAtAws(id, olds);
    const before = withoutProvider(olds);
    const settled = await this.settled(news, before);
    const context = await this.contextOf(at, before, settled);
    const { state } = await this.run(this.kind.update(context, at, before, settled), reserved, id);
    return { outs: { ...this.sealed(state), ...secrets } };
  };

  delete = async (id: string, props: PlainObject): Promise<void> => {
    this.secrets.learn(props);
    const { id: at, state } = this.stateOf(id, props);
    const context = await this.contextOf(at, state);
    const notice = await this.run(this.kind.delete(context, at, state), reservedOf(props), id);
    if (notice !== undefined) this.say(notice);
  };
}

/** The dynamic provider of a kind of resource, by the name that its state calls it. */
export const handler = (kind: string): ResourceProvider => {
  const known = kindNamed(kind);
  if (known !== undefined) return new Handler(kind, known);
  throw plainError(
    `This version of pulumi-cognito-user-pool knows no resource of the kind "${kind}". Install the version that made it, or a newer one.`,
  );
};
