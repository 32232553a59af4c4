/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */

import type * as pulumi from '@pulumi/pulumi';
import type { DeletionPolicy, DeliveryMediumType, MessageActionType, ReadWith } from './enums';

/**
 * The arguments of a `UserPoolUser`.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html
 */
export interface UserPoolUserArgs {
  /**
   * The attributes of the user. Each attribute is a setting of its own: attributes that the program does
   * not declare keep their values.
   */
  userAttributes?: pulumi.Input<UserAttributesArgs | undefined>;
  /**
   * Whether the user can sign in.
   * @default true
   */
  enabled?: pulumi.Input<boolean | undefined>;
  /**
   * The permanent password, 1 to 256 characters without white space: the user signs in with it at once. AWS
   * never returns it, so the state holds a salted hash of it, by which a changed password is recognised and
   * set. Removing it changes nothing. The adoption of a user does not set it.
   */
  password?: pulumi.Input<string | undefined>;
  /**
   * The password for the first sign-in, 1 to 256 characters without white space, in place of `password`:
   * the user then has to choose another. The state holds a salted hash of it. A changed one is set, and the
   * user has to choose a password again.
   * @default one that AWS generates and sends to the user
   */
  temporaryPassword?: pulumi.Input<string | undefined>;
  /**
   * The id of the pool. Changing it replaces the user, which is refused unless `allowReplacement` is true.
   */
  userPoolId: pulumi.Input<string>;
  /**
   * The name with which the user is created, 1 to 128 characters without spaces. In a pool with
   * `usernameAttributes` it is the e-mail address or the phone number, and AWS generates the user name: the
   * output `cognitoUsername`. Changing it replaces the user, which is refused unless `allowReplacement` is
   * true.
   * @default `adoptId`; a new user needs one
   */
  username?: pulumi.Input<string | undefined>;
  /**
   * `SUPPRESS` for a new user without an invitation message. AWS refuses `RESEND` for a new user. Changing
   * it later has no effect.
   */
  messageAction?: pulumi.Input<MessageActionType> | pulumi.Output<MessageActionType | undefined> | undefined;
  /**
   * How a new user is invited: `EMAIL`, `SMS` or both. Changing it later has no effect.
   * @default `EMAIL` for a user with an e-mail address and no phone number, else AWS's default, `SMS`
   */
  desiredDeliveryMediums?: pulumi.Input<pulumi.Input<DeliveryMediumType>[] | undefined>;
  /**
   * Whether a verified e-mail address or phone number of a new user is taken away from the user who signs
   * in with it now. Changing it later has no effect.
   * @default false
   */
  forceAliasCreation?: pulumi.Input<boolean | undefined>;
  /**
   * Values for the pre sign-up trigger of a new user, which AWS does not keep. Changing them later has no
   * effect.
   */
  validationData?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  /**
   * Values for the Lambda triggers that the create and each update of attributes run; AWS does not keep
   * them.
   */
  clientMetadata?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  /**
   * What the deletion of the resource does: `RETAIN` keeps the user in the pool, `DELETE` deletes the user
   * for ever. It counts as the last `pulumi up` had it.
   * @default RETAIN
   */
  deletionPolicy?: pulumi.Input<DeletionPolicy> | pulumi.Output<DeletionPolicy | undefined> | undefined;
  /**
   * The operation that reads the user: `ListUsers`, or `AdminGetUser`, for which AWS counts the user as
   * active in the month and bills it. With `ListUsers`, a user who is not found is looked for again with
   * `AdminGetUser`.
   * @default ListUsers
   */
  readWith?: pulumi.Input<ReadWith> | pulumi.Output<ReadWith | undefined> | undefined;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * The user name of a user that the pool already has, to adopt it instead of creating one: the generated
   * one in a pool with `usernameAttributes`. No message is sent and no password is set. Attributes that the
   * program does not declare keep their live values. Removing `adoptId` later changes nothing. If a
   * resource of another provider manages the user, use an alias of its type instead: deleting that resource
   * would delete the user. Must be a user name: a string of 1 to 128 characters, without spaces.
   */
  adoptId?: pulumi.Input<string | undefined>;
  /**
   * Whether a change of `username` or `userPoolId` may replace the user: the new one has another `sub`, no
   * password and no history, and what happens to the old one is `deletionPolicy`. When false, such a change
   * fails the preview. A pool declared in the same program with `allowReplacement` passes it on.
   * @default false
   */
  allowReplacement?: pulumi.Input<boolean | undefined>;
  /**
   * Whether a user with `deletionPolicy: 'DELETE'` can be deleted while the `deletionProtection` of its
   * pool is ACTIVE. A pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  forceDestroy?: pulumi.Input<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  skipRules?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * The outputs of a `UserPoolUser`, with their live values. An argument that the program does not declare is
 * undefined.
 */
export interface UserPoolUserOutputs {
  /**
   * The attributes of the user. Each attribute is a setting of its own: attributes that the program does
   * not declare keep their values.
   */
  readonly userAttributes: pulumi.Output<UserAttributes | undefined>;
  /**
   * Whether the user can sign in.
   * @default true
   */
  readonly enabled: pulumi.Output<boolean | undefined>;
  /**
   * The permanent password, 1 to 256 characters without white space: the user signs in with it at once. AWS
   * never returns it, so the state holds a salted hash of it, by which a changed password is recognised and
   * set. Removing it changes nothing. The adoption of a user does not set it.
   */
  readonly password: pulumi.Output<string | undefined>;
  /**
   * The password for the first sign-in, 1 to 256 characters without white space, in place of `password`:
   * the user then has to choose another. The state holds a salted hash of it. A changed one is set, and the
   * user has to choose a password again.
   * @default one that AWS generates and sends to the user
   */
  readonly temporaryPassword: pulumi.Output<string | undefined>;
  /**
   * The id of the pool. Changing it replaces the user, which is refused unless `allowReplacement` is true.
   */
  readonly userPoolId: pulumi.Output<string>;
  /**
   * The name with which the user is created, 1 to 128 characters without spaces. In a pool with
   * `usernameAttributes` it is the e-mail address or the phone number, and AWS generates the user name: the
   * output `cognitoUsername`. Changing it replaces the user, which is refused unless `allowReplacement` is
   * true.
   * @default `adoptId`; a new user needs one
   */
  readonly username: pulumi.Output<string>;
  /**
   * `SUPPRESS` for a new user without an invitation message. AWS refuses `RESEND` for a new user. Changing
   * it later has no effect.
   */
  readonly messageAction: pulumi.Output<MessageActionType | undefined>;
  /**
   * How a new user is invited: `EMAIL`, `SMS` or both. Changing it later has no effect.
   * @default `EMAIL` for a user with an e-mail address and no phone number, else AWS's default, `SMS`
   */
  readonly desiredDeliveryMediums: pulumi.Output<DeliveryMediumType[] | undefined>;
  /**
   * Whether a verified e-mail address or phone number of a new user is taken away from the user who signs
   * in with it now. Changing it later has no effect.
   * @default false
   */
  readonly forceAliasCreation: pulumi.Output<boolean | undefined>;
  /**
   * Values for the pre sign-up trigger of a new user, which AWS does not keep. Changing them later has no
   * effect.
   */
  readonly validationData: pulumi.Output<{ [key: string]: string } | undefined>;
  /**
   * Values for the Lambda triggers that the create and each update of attributes run; AWS does not keep
   * them.
   */
  readonly clientMetadata: pulumi.Output<{ [key: string]: string } | undefined>;
  /**
   * What the deletion of the resource does: `RETAIN` keeps the user in the pool, `DELETE` deletes the user
   * for ever. It counts as the last `pulumi up` had it.
   * @default RETAIN
   */
  readonly deletionPolicy: pulumi.Output<DeletionPolicy | undefined>;
  /**
   * The operation that reads the user: `ListUsers`, or `AdminGetUser`, for which AWS counts the user as
   * active in the month and bills it. With `ListUsers`, a user who is not found is looked for again with
   * `AdminGetUser`.
   * @default ListUsers
   */
  readonly readWith: pulumi.Output<ReadWith | undefined>;
  /**
   * The Region of the pool.
   * @default the one in `userPoolId`
   */
  readonly region: pulumi.Output<string | undefined>;
  /**
   * The user name of a user that the pool already has, to adopt it instead of creating one: the generated
   * one in a pool with `usernameAttributes`. No message is sent and no password is set. Attributes that the
   * program does not declare keep their live values. Removing `adoptId` later changes nothing. If a
   * resource of another provider manages the user, use an alias of its type instead: deleting that resource
   * would delete the user.
   */
  readonly adoptId: pulumi.Output<string | undefined>;
  /**
   * Whether a change of `username` or `userPoolId` may replace the user: the new one has another `sub`, no
   * password and no history, and what happens to the old one is `deletionPolicy`. When false, such a change
   * fails the preview. A pool declared in the same program with `allowReplacement` passes it on.
   * @default false
   */
  readonly allowReplacement: pulumi.Output<boolean | undefined>;
  /**
   * Whether a user with `deletionPolicy: 'DELETE'` can be deleted while the `deletionProtection` of its
   * pool is ACTIVE. A pool declared in the same program with `forceDestroy` passes it on.
   * @default false
   */
  readonly forceDestroy: pulumi.Output<boolean | undefined>;
  /** The ids of rules to skip; `docs/rules.md` of this package lists them. */
  readonly skipRules: pulumi.Output<string[] | undefined>;
  /**
   * The user name in the `cognito:username` claim of tokens: `username`, or the one that AWS generates in a
   * pool with `usernameAttributes`. Pass it to a UserGroupMembership.
   */
  readonly cognitoUsername: pulumi.Output<string>;
  /** The `sub` claim of the user's tokens, which AWS generates and never changes. */
  readonly sub: pulumi.Output<string | undefined>;
  /** When the user was created, as an ISO 8601 time. */
  readonly creationDate: pulumi.Output<string | undefined>;
  /** The paths of live settings that differ from AWS's defaults and that the program does not declare. */
  readonly unmanaged: pulumi.Output<string[]>;
}

/**
 * The attributes of a user.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeListType.html
 */
export interface UserAttributesArgs {
  /**
   * The e-mail address. Without `emailVerified: true`, a change makes it unverified and may send a message
   * to the user. Must be a string of 1 to 2048 characters.
   */
  email?: pulumi.Input<string | undefined>;
  /**
   * Whether the e-mail address counts as verified.
   * @default false
   */
  emailVerified?: pulumi.Input<boolean | undefined>;
  /**
   * The phone number, such as `+12065550100`. Without `phoneNumberVerified: true`, a change makes it
   * unverified and may send a message to the user. Must be a string of 1 to 2048 characters.
   */
  phoneNumber?: pulumi.Input<string | undefined>;
  /**
   * Whether the phone number counts as verified.
   * @default false
   */
  phoneNumberVerified?: pulumi.Input<boolean | undefined>;
  /** The full name. Must be a string of 1 to 2048 characters. */
  name?: pulumi.Input<string | undefined>;
  /** The given name. Must be a string of 1 to 2048 characters. */
  givenName?: pulumi.Input<string | undefined>;
  /** The family name. Must be a string of 1 to 2048 characters. */
  familyName?: pulumi.Input<string | undefined>;
  /** The middle name. Must be a string of 1 to 2048 characters. */
  middleName?: pulumi.Input<string | undefined>;
  /** The nickname. Must be a string of 1 to 2048 characters. */
  nickname?: pulumi.Input<string | undefined>;
  /** The preferred user name. Must be a string of 1 to 2048 characters. */
  preferredUsername?: pulumi.Input<string | undefined>;
  /** The URL of the profile page. Must be a string of 1 to 2048 characters. */
  profile?: pulumi.Input<string | undefined>;
  /** The URL of the picture. Must be a string of 1 to 2048 characters. */
  picture?: pulumi.Input<string | undefined>;
  /** The URL of the website. Must be a string of 1 to 2048 characters. */
  website?: pulumi.Input<string | undefined>;
  /** The postal address. Must be a string of 1 to 2048 characters. */
  address?: pulumi.Input<string | undefined>;
  /** The date of birth, as `YYYY-MM-DD`. Must be a string of 1 to 2048 characters. */
  birthdate?: pulumi.Input<string | undefined>;
  /** The gender. Must be a string of 1 to 2048 characters. */
  gender?: pulumi.Input<string | undefined>;
  /** The locale. Must be a string of 1 to 2048 characters. */
  locale?: pulumi.Input<string | undefined>;
  /** The time zone. Must be a string of 1 to 2048 characters. */
  zoneinfo?: pulumi.Input<string | undefined>;
  /** The time of the last change of the profile, in seconds since 1970. */
  updatedAt?: pulumi.Input<string | undefined>;
  /** Custom attributes, by their names without `custom:`. The pool must have these attributes. */
  custom?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}

/**
 * The attributes of a user.
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeListType.html
 */
export interface UserAttributes {
  /**
   * The e-mail address. Without `emailVerified: true`, a change makes it unverified and may send a message
   * to the user.
   */
  email?: string;
  /**
   * Whether the e-mail address counts as verified.
   * @default false
   */
  emailVerified?: boolean;
  /**
   * The phone number, such as `+12065550100`. Without `phoneNumberVerified: true`, a change makes it
   * unverified and may send a message to the user.
   */
  phoneNumber?: string;
  /**
   * Whether the phone number counts as verified.
   * @default false
   */
  phoneNumberVerified?: boolean;
  /** The full name. */
  name?: string;
  /** The given name. */
  givenName?: string;
  /** The family name. */
  familyName?: string;
  /** The middle name. */
  middleName?: string;
  /** The nickname. */
  nickname?: string;
  /** The preferred user name. */
  preferredUsername?: string;
  /** The URL of the profile page. */
  profile?: string;
  /** The URL of the picture. */
  picture?: string;
  /** The URL of the website. */
  website?: string;
  /** The postal address. */
  address?: string;
  /** The date of birth, as `YYYY-MM-DD`. */
  birthdate?: string;
  /** The gender. */
  gender?: string;
  /** The locale. */
  locale?: string;
  /** The time zone. */
  zoneinfo?: string;
  /** The time of the last change of the profile, in seconds since 1970. */
  updatedAt?: string;
  /** Custom attributes, by their names without `custom:`. The pool must have these attributes. */
  custom?: { [key: string]: string };
}
