import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import { own, ownText, type PlainObject } from '../codec/plain-object';
import { holdsUnknown } from '../codec/unknown';
import { adoptionMessage, keptName, refusal, unknownAdoption } from './adoption-message';
import type { LiveNamed } from './live-named';
import type { NamedKind } from './named-definition';
import { isNotFound } from './not-found';
import { poolIdOf } from './parent-pool';
import type { Context, CreatePreview } from './resource-definition';

type Named<Live extends LiveNamed> = Pick<
  NamedKind<Live, unknown>,
  'noun' | 'called' | 'key' | 'nameProperty' | 'sides' | 'look' | 'lookAnywhere' | 'change' | 'slow'
>;

/** What there is already, by the name of one that is to be made. */
export const exists = (
  { noun, called, key }: Pick<Named<never>, 'noun' | 'called' | 'key'>,
  inputs: PlainObject,
): string => {
  const name = ownText(inputs, key);
  return `the pool ${poolIdOf(inputs)} has a ${noun} ${name} already. To take it over set adoptId: ${JSON.stringify(name)}; to only read it use ${called}.get`;
};

/** That one is on its way out. */
export const leaves = ({ noun, key }: Pick<Named<never>, 'noun' | 'key'>, properties: PlainObject): string =>
  `The ${noun} ${ownText(properties, key)} of the pool ${poolIdOf(properties)} is being deleted.`;

/** Whether a run that was interrupted made it: it is just as asked, and AWS is not yet done. */
export const isUnfinished = <Live extends LiveNamed>(
  { slow, change }: Pick<Named<Live>, 'slow' | 'change'>,
  live: Live,
  inputs: PlainObject,
): boolean => slow?.isComing(live) === true && change(live, live.settings, inputs) === undefined;

const found = <Live extends LiveNamed>(kind: Named<Live>, live: Live, inputs: PlainObject): CreatePreview => {
  const { noun, key, nameProperty, sides, slow } = kind;
  const adopts = own(inputs, 'adoptId') !== undefined;
  if (slow?.isLeaving(live) === true) {
    return adopts
      ? refusal(`${leaves(kind, inputs)} Remove adoptId: a new one is created after that.`)
      : { message: `${leaves(kind, inputs)} A new one is created after that.` };
  }
  if (adopts) {
    const filledInputs = nameProperty === undefined ? {} : keptName(nameProperty, inputs, live.settings);
    const outlook = adoptionMessage(
      { noun, id: live.id },
      sides,
      { ...inputs, ...filledInputs },
      live.settings,
    );
    const remark = slow?.remark(live);
    return {
      ...outlook,
      filledInputs,
      ...(remark !== undefined && { message: `${outlook.message}\n${remark}` }),
    };
  }
  return isUnfinished(kind, live, inputs)
    ? {
        message: `The pool ${poolIdOf(inputs)} has the ${noun} ${live.id} exactly as declared, and AWS is still creating it. The update continues what an interrupted one started.`,
      }
    : { failures: [{ path: key, reason: exists(kind, inputs) }] };
};

/** What another pool has by a name that only one can have; where it moves with its resource, it goes first. */
const elsewhere = <Live extends LiveNamed>(
  { noun, key, slow }: Named<Live>,
  live: Live,
  inputs: PlainObject,
  olds: PlainObject,
): CreatePreview => {
  if (own(inputs, 'adoptId') !== undefined)
    return refusal(
      `the pool ${poolIdOf(inputs)} has no ${noun} ${live.id}; the pool ${poolIdOf(live.settings)} has it`,
    );
  const isMoving = ownText(olds, key) === live.id && poolIdOf(olds) === poolIdOf(live.settings);
  return isMoving || slow?.isLeaving(live) === true
    ? {}
    : {
        failures: [
          {
            path: key,
            reason: `the pool ${poolIdOf(live.settings)} has the ${noun} ${live.id} already, and only one pool can. Choose another, or delete that one first`,
          },
        ],
      };
};

/** Looks ahead, at preview, by the name of one that is to be made in place of another, or of none. */
export const outlookOf =
  <Live extends LiveNamed>(kind: Named<Live>) =>
  ({ cognito }: Context, inputs: PlainObject, olds: PlainObject = {}): T.Task<CreatePreview> => {
    const { noun, key } = kind;
    const name = ownText(inputs, key);
    if (holdsUnknown([own(inputs, 'userPoolId'), own(inputs, key)])) return T.of({});
    return pipe(
      (kind.lookAnywhere ?? kind.look)(cognito, poolIdOf(inputs), name),
      TE.match(
        (error): CreatePreview => {
          if (own(inputs, 'adoptId') === undefined) return {};
          return isNotFound(error)
            ? refusal(`the pool ${poolIdOf(inputs)} has no ${noun} ${name}`)
            : unknownAdoption({ noun, id: name }, error);
        },
        (live) =>
          poolIdOf(live.settings) === poolIdOf(inputs)
            ? found(kind, live, inputs)
            : elsewhere(kind, live, inputs, olds),
      ),
    );
  };
