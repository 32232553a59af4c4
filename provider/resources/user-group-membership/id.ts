import { ownText, type PlainObject } from '../../codec/plain-object';
import type { CompositeId } from '../../engine/identity';

/** A slash in the name of a group would look like the end of it. User names stand last, so theirs stay. */
const escaped = (name: string): string => name.replace(/%/g, '%25').replace(/\//g, '%2F');

const unescaped = (name: string): string => name.replace(/%2F/g, '/').replace(/%25/g, '%');

/** The id of a membership: `<pool id>/<group name>/<user name>`. */
export const membershipId = (properties: PlainObject): string =>
  [
    ownText(properties, 'userPoolId'),
    escaped(ownText(properties, 'groupName')),
    ownText(properties, 'username'),
  ].join('/');

/** How the id consists of the properties. */
export const MEMBERSHIP_ID: CompositeId = {
  names: ['groupName', 'username'],
  format: membershipId,
  parse: (id) => {
    const [, userPoolId, groupName, username] = /^([^/]+)\/([^/]+)\/(.+)$/s.exec(id) ?? [];
    return userPoolId === undefined || groupName === undefined || username === undefined
      ? undefined
      : { userPoolId, groupName: unescaped(groupName), username };
  },
};
