import { own, type PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import {
  identityOf,
  isKind,
  joinedNames,
  type Kind,
  namesOf,
  ownedKey,
  secondOwner,
  withinOf,
  withPlainClient,
} from '../../resources/shared/owned-kinds';
import { clientIdIn } from '../../resources/shared/string-types';
import type { Subject } from './subject';

type Owned = Pick<Subject, 'kind' | 'urn' | 'name'>;

type Owner = Pick<Subject, 'urn' | 'name'>;

const known = (value: unknown): value is string => typeof value === 'string' && !isUnknown(value);

/** The stack and the project in a URN: a plugin that is attached serves several. */
const programOf = (urn: string): string => urn.split('::', 2).join('::');

/** For two resources of which one is in the state at least. */
const sharedState = (noun: string, id: string, other: string): string =>
  `${other} of this program manages the ${noun} ${id} too, and only one resource can. Remove one of the two from the program. If that one is in the state, run \`pulumi state delete\` for it first: without that, the ${noun} is deleted with it.`;

/** The owners of objects of AWS in one run of an engine: one resource for each, in a program of any language. */
export class Owners {
  private readonly byKey = new Map<string, Owner>();

  /** Registers the owner of what checked inputs name; why it cannot be one. */
  ofInputs(subject: Owned, declared: PlainObject): string | undefined {
    const { kind } = subject;
    if (!isKind(kind)) return undefined;
    const given = withPlainClient(kind, declared);
    const identity = identityOf(kind, given);
    const names: ReadonlyArray<unknown> = namesOf(identity, given) ?? [own(given, 'adoptId')];
    if (!names.every(known)) return undefined;
    const [name = '', ...more] = names;
    const id = more.length === 0 ? clientIdIn(name) : joinedNames(names);
    const other = this.register(subject, kind, given, id);
    return other && secondOwner(identity, other.name, id);
  }

  /** Registers the owner of what has an id of AWS's own, by that id in its state; why it cannot be one. */
  ofState(subject: Owned, id: string, state: PlainObject): string | undefined {
    const { kind } = subject;
    if (!isKind(kind) || identityOf(kind, state).property !== 'adoptId') return undefined;
    const other = this.register(subject, kind, state, id);
    return other && sharedState(identityOf(kind, state).noun, id, other.name);
  }

  clear(): void {
    this.byKey.clear();
  }

  /** The other owner, if there is one. */
  private register({ urn, name }: Owned, kind: Kind, given: object, id: string): Owner | undefined {
    const [pool, within] = [kind === 'UserPool' ? '' : own(given, 'userPoolId'), withinOf(kind, given)];
    if (!known(pool) || !known(within)) return undefined;
    const key = JSON.stringify([programOf(urn), ownedKey(kind, given, pool, clientIdIn(within), id)]);
    const owner = this.byKey.get(key) ?? { urn, name };
    this.byKey.set(key, owner);
    return owner.urn === urn ? undefined : owner;
  }
}
