import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import { type ResourceLifecycle, unmanagedWarning } from '../../engine/resource-lifecycle';
import { userMerge } from './merge';

const ADDRESSES = [
  { property: 'email', flag: 'emailVerified', noun: 'e-mail address' },
  { property: 'phoneNumber', flag: 'phoneNumberVerified', noun: 'phone number' },
] as const;

/** Changed addresses that the update does not declare as verified. */
const addressWarnings = (state: PlainObject, news: PlainObject): ReadonlyArray<string> => {
  const [before, after] = [own(state, 'userAttributes'), own(news, 'userAttributes')];
  return ADDRESSES.filter(({ property, flag }) => {
    const address = own(after, property);
    return address !== undefined && address !== own(before, property) && own(after, flag) !== true;
  }).map(
    ({ property, flag, noun }) =>
      `The ${noun} changes, so it counts as unverified, and AWS may send a message to it. Where the pool wants new addresses to be verified before an update (attributesRequireVerificationBeforeUpdate), the old one stays until then, and each \`pulumi up\` shows the change again. To avoid both, declare userAttributes.${flag}: true with userAttributes.${property}.`,
  );
};

const isSet = (value: unknown): boolean => typeof value === 'string' || isUnknown(value);

/** What a changed password does; `state` has those that were sent, if they are the declared ones. */
const passwordWarnings = (state: PlainObject, news: PlainObject): ReadonlyArray<string> => [
  ...(isSet(own(news, 'temporaryPassword')) &&
  ownText(state, 'temporaryPassword') !== own(news, 'temporaryPassword')
    ? [
        'A temporary password is set: the user cannot sign in with the present password any more, and has to choose a new one.',
      ]
    : []),
  ...(isSet(own(news, 'password')) && ownText(state, 'password') !== own(news, 'password')
    ? ['The password of the user is set to the declared one.']
    : []),
];

/** The warning before an update. */
export const updateWarningOf =
  (recall: ResourceLifecycle['recall']): ResourceLifecycle['updateWarning'] =>
  (id, state, news) => {
    const sent = recall(state, news);
    const unmanaged = unmanagedWarning(`user ${id}`, state, userMerge.declaredSettings(news));
    const sentences = [
      ...(unmanaged === undefined ? [] : [unmanaged]),
      ...addressWarnings(state, news),
      ...passwordWarnings(sent, news),
    ];
    return sentences.length === 0 ? undefined : sentences.join(' ');
  };
