import * as E from 'fp-ts/Either';
import { asObject, own, type PlainObject } from '../codec/plain-object';
import { isUnknown } from '../codec/unknown';
import type { ValidationFailure } from '../codec/validation-failure';
import { type CreateRecord, finishesEarlier } from '../engine/create-record';
import { type Deadline, withDeadline } from '../engine/deadline';
import { withDefaultName, withKeptName } from '../engine/default-name';
import type { ResourceState } from '../engine/errors';
import { HOLDS_OUTPUT, isOutputText } from '../engine/output-text';
import { withoutReserved } from '../engine/reserved-inputs';
import type { Result } from '../engine/resource-definition';
import type { Context, CreatePreview, ReadResult, ResourceLifecycle } from '../engine/resource-lifecycle';
import { idAtAws, locationOf, type ResourceLocation } from '../migration/foreign-id';
import { foreignOrigin, inputsOfTakenOver, oldInputs } from '../migration/foreign-inputs';
import type { Origin } from '../migration/origin';
import { stateAtAws } from '../migration/state-at-aws';
import { previewTakeOver, takeOver } from '../migration/takeover';
import { translate } from '../migration/translate';
import { checkedInputs, validatedInputs } from './checked-inputs';
import { Connection } from './connection';
import { diffOutcome } from './diff-outcome';
import { judgedByPool } from './judged-by-pool';
import type { CheckOutcome, DiffOutcome, Outcome, Program } from './outcomes';
import { fail, managesAnother } from './outcomes';
import { withSuggestion } from './property-suggestion';

/**
 * Check, diff, create, read, update and delete of one kind of resource, for any host. Failures, messages of a preview and
 * differences are returned as data; progress is logged, and `connection.secrets` masks secret values.
 */
export class ResourceHandler {
  readonly connection: Connection;

  constructor(
    readonly className: string,
    readonly lifecycle: ResourceLifecycle,
    log: (message: string) => void,
    deadline?: Deadline,
    private readonly record?: CreateRecord,
  ) {
    this.connection = new Connection(lifecycle, log, deadline, record);
  }

  /** `isMarked` means that the host marks all of its own inputs, so unmarked old inputs belong to another provider. */
  async check(
    olds: PlainObject,
    { inputs, defaultName, secrets = [], pool }: Program,
    isMarked = false,
  ): Promise<CheckOutcome> {
    const { lifecycle, connection, className } = this;
    connection.learn(secrets, asObject(inputs), asObject(olds));
    const { origin, before, keepsRegion } = oldInputs(className, lifecycle, olds, isMarked);
    const declared = withDefaultName(lifecycle.nameProperty, before, inputs, defaultName);
    const refused = (failures: ReadonlyArray<ValidationFailure>): CheckOutcome => ({
      failures: failures.map(withSuggestion({ name: className, inputs: lifecycle.inputs })),
      messages: [],
      inputs,
    });
    const checked = await checkedInputs(lifecycle, connection, before, declared, { keepsRegion, secrets });
    if (E.isLeft(checked)) return refused(checked.left);
    const preview = await this.previewCreate(before, checked.right);
    if (E.isLeft(preview)) return refused([{ path: '', reason: preview.left }]);
    const { failures = [], message, live, filledInputs } = preview.right;
    connection.learn(secrets, asObject(live));
    if (failures.length > 0) return refused(failures);
    const judged = await judgedByPool(lifecycle, connection, before, checked.right, pool);
    if (judged.failures.length > 0) return refused(judged.failures);
    const messages = [...judged.warnings, ...(message === undefined ? [] : [message])];
    return { failures: [], messages, inputs: { ...checked.right, ...filledInputs }, origin };
  }

  /** Previews a create. */
  private async previewCreate(
    olds: PlainObject,
    news: PlainObject,
  ): Promise<E.Either<string, CreatePreview>> {
    const isNew = Object.keys(olds).length === 0;
    const names = [own(news, 'region'), own(news, 'adoptId'), own(news, 'userPoolId')];
    if (!isNew || names.some(isUnknown)) return E.right({});
    const { isSingleton, noun } = this.lifecycle;
    if (this.record?.earlier !== undefined && isSingleton !== true && own(news, 'adoptId') === undefined)
      return E.right({ message: finishesEarlier(noun) });
    const context = await this.connection.contextOf('', news);
    return E.isLeft(context) ? context : E.right(await this.lifecycle.previewCreate(context.right, news)());
  }

  async diff(id: string, olds: PlainObject, news: PlainObject): Outcome<DiffOutcome> {
    const [adopts, at] = [own(news, 'adoptId'), idAtAws(this.className, id, olds)];
    this.connection.claim(at, olds);
    if (adopts !== undefined && !isUnknown(adopts) && adopts !== at) return fail(managesAnother(id, adopts));
    const origin = foreignOrigin(this.className, this.lifecycle, olds, { id });
    return origin === undefined
      ? this.compare(at, olds, withKeptName(this.lifecycle.nameProperty, olds, news))
      : this.compareForeign(origin, locationOf(this.className, id, olds), olds, news);
  }

  /** Compares the inputs with a resource in another provider's state and previews its takeover. */
  private async compareForeign(
    origin: Origin,
    placed: ResourceLocation,
    olds: PlainObject,
    news: PlainObject,
  ): Outcome<DiffOutcome> {
    const context = await this.contextAt(placed, news);
    if (E.isLeft(context)) return fail(context.left);
    const request = { origin, placed, before: translate(origin, this.className, olds) };
    const found = await previewTakeOver(this.lifecycle, context.right, request, news);
    return found.refusal === undefined
      ? E.right(diffOutcome(this.lifecycle, found.olds, news, found.replaces, found.message))
      : fail(found.refusal);
  }

  private contextAt(
    { id, region, userPoolId }: ResourceLocation,
    news: PlainObject,
  ): Promise<E.Either<string, Context>> {
    return this.connection.contextOf(id, { region, userPoolId }, news);
  }

  private async compare(id: string, olds: PlainObject, news: PlainObject): Outcome<DiffOutcome> {
    const recalled = this.lifecycle.recall(olds, news);
    const { replaces, changes } = this.lifecycle.diff(withoutReserved(recalled), news);
    const before = this.lifecycle.declaredBy(recalled);
    if (!changes) return E.right({ ...diffOutcome(this.lifecycle, before, news, replaces), changes });
    const context = await this.connection.contextOf(id, olds, news);
    if (E.isLeft(context)) return fail(context.left);
    const reason = await this.lifecycle.blockReason(context.right, id, olds, news, replaces)();
    if (reason !== undefined) return fail(reason);
    return E.right(
      diffOutcome(this.lifecycle, before, news, replaces, this.lifecycle.updateWarning(id, olds, news)),
    );
  }

  async create(inputs: PlainObject): Outcome<ResourceState> {
    const validated = await validatedInputs(this.lifecycle, this.connection, {}, inputs);
    if (E.isLeft(validated)) return validated;
    const news = validated.right;
    return this.run(this.connection.contextOf(String(own(news, 'adoptId') ?? ''), news), (context) =>
      this.lifecycle.create(context, news),
    );
  }

  private async run<A>(
    opened: Promise<E.Either<string, Context>>,
    task: (context: Context) => Result<A>,
  ): Outcome<A> {
    const context = await opened;
    if (E.isLeft(context)) return fail(context.left);
    return withDeadline(this.connection.deadline, await task(context.right)());
  }

  async read(id: string, properties: PlainObject): Outcome<ReadResult | undefined> {
    if (isOutputText(id)) return fail(`id: ${HOLDS_OUTPUT}.`);
    const { id: at, state } = stateAtAws(this.className, this.lifecycle, id, properties);
    return this.run(this.connection.contextOf(at, state), (context) =>
      this.lifecycle.read(context, at, state),
    );
  }

  /** Whether an update takes the resource over from another provider's state. */
  isTakeOver(id: string, olds: PlainObject): boolean {
    return foreignOrigin(this.className, this.lifecycle, olds, { id }) !== undefined;
  }

  async update(id: string, olds: PlainObject, news: PlainObject): Outcome<ResourceState> {
    const isForeign = this.isTakeOver(id, olds);
    if (!isForeign) {
      const [at, before] = [idAtAws(this.className, id, olds), withoutReserved(olds)];
      const validated = await validatedInputs(this.lifecycle, this.connection, before, news);
      if (E.isLeft(validated)) return validated;
      return this.run(this.connection.contextOf(at, before, validated.right), (context) =>
        this.lifecycle.update(context, at, before, validated.right),
      );
    }
    const placed = locationOf(this.className, id, olds);
    const before = inputsOfTakenOver(placed.region);
    const validated = await validatedInputs(this.lifecycle, this.connection, before, news);
    if (E.isLeft(validated)) return validated;
    return this.run(this.contextAt(placed, validated.right), (context) =>
      takeOver(this.lifecycle, context, placed, validated.right),
    );
  }

  /** Deletes the resource; returns a message for the user, if any. */
  async delete(id: string, properties: PlainObject): Outcome<string | undefined> {
    const { id: at, state } = stateAtAws(this.className, this.lifecycle, id, properties);
    return this.run(this.connection.contextOf(at, state), (context) =>
      this.lifecycle.delete(context, at, state),
    );
  }
}
