import * as E from 'fp-ts/Either';
import type { ClientOptions } from '../aws/client-options';
import { defaultRegion } from '../aws/default-region';
import type { Tags } from '../aws/default-tags';
import type { Path } from '../codec/path';
import { own, type PlainObject } from '../codec/plain-object';
import type { ValidationFailure } from '../codec/validation-failure';
import { contextFor } from '../engine/context';
import type { CreateRecord } from '../engine/create-record';
import { type Deadline, limitedBy } from '../engine/deadline';
import { clientOptionsFrom, defaultTagsFrom, refusedConfiguration } from '../engine/provider-config';
import { redactErrors } from '../engine/redact';
import type { Context, ResourceLifecycle } from '../engine/resource-lifecycle';
import { KnownSecrets } from './known-secrets';

/** Reads the value of a configuration key. */
export type GetConfig = (key: string) => string | undefined;

/** The provider configuration of one host, and the secrets to redact from messages. */
export class Connection {
  readonly secrets: KnownSecrets;
  /** The default tags, or why they cannot be read. */
  defaultTags: E.Either<ValidationFailure, Tags> = E.right({});
  /** Why the configuration is refused. */
  refused: string | undefined;
  private options: ClientOptions = {};

  constructor(
    private readonly lifecycle: ResourceLifecycle,
    /** Logs progress to the user. */
    private readonly log: (message: string) => void,
    readonly deadline?: Deadline,
    private readonly record?: CreateRecord,
  ) {
    this.secrets = new KnownSecrets(lifecycle.settings);
  }

  configure(get: GetConfig): void {
    this.options = clientOptionsFrom(get);
    this.defaultTags = defaultTagsFrom(get);
    this.refused = refusedConfiguration(get);
  }

  /** The default Region; undefined if one of these properties has its own. */
  async regionBeside(...properties: ReadonlyArray<unknown>): Promise<string | undefined> {
    return properties.some((one) => own(one, 'region') !== undefined)
      ? undefined
      : defaultRegion(this.options);
  }

  /** The context for a resource's Region; its client redacts the secrets of these properties from errors. */
  async contextOf(
    id: string,
    state: PlainObject,
    ...programs: ReadonlyArray<PlainObject>
  ): Promise<E.Either<string, Context>> {
    if (this.refused !== undefined) return E.left(this.refused);
    const region = this.lifecycle.regionOf(id, state) ?? (await defaultRegion(this.options));
    if (region === undefined) {
      return E.left(`The Region of ${id} is not known. Set \`region\`, or the \`aws:region\` configuration.`);
    }
    for (const properties of [state, ...programs]) this.secrets.learn(properties);
    const context = contextFor(this.options, region);
    const cognito = redactErrors(context.cognito, (text) => this.secrets.mask(text));
    const { log, deadline, record } = this;
    return E.right({
      ...context,
      cognito,
      log,
      ...(record !== undefined && { record }),
      ...(deadline !== undefined && { cognito: limitedBy(deadline, cognito), deadline }),
    });
  }

  /** Claims what the state has, so that no search for a lost resource takes it. */
  claim(id: string, state: PlainObject): void {
    const region = this.lifecycle.regionOf(id, state);
    if (region !== undefined) contextFor(this.options, region).pendingCreates.claim(id);
  }

  learn(secrets: ReadonlyArray<Path>, ...properties: ReadonlyArray<PlainObject>): void {
    for (const one of properties) this.secrets.learn(one, secrets);
  }
}
