import { mapOf } from '../../../codec/map';
import { boolean } from '../../../codec/scalar';
import { numericText } from '../../../codec/string';
import { optional, struct } from '../../../codec/struct';
import { attributeValue, customAttribute } from './string-types';

/** The attributes of a user. */
export const UserAttributes = struct('UserAttributes', {
  /** The e-mail address. Without `emailVerified: true`, a change makes it unverified and may send a message to the user. */
  email: optional(attributeValue, { api: 'email' }),
  /** Whether the e-mail address counts as verified. @default false */
  emailVerified: optional(boolean, { api: 'email_verified', default: false }),
  /**
   * The phone number, such as `+12065550100`. Without `phoneNumberVerified: true`, a change makes it unverified and may send
   * a message to the user.
   */
  phoneNumber: optional(attributeValue, { api: 'phone_number' }),
  /** Whether the phone number counts as verified. @default false */
  phoneNumberVerified: optional(boolean, { api: 'phone_number_verified', default: false }),
  /** The full name. */
  name: optional(attributeValue, { api: 'name' }),
  /** The given name. */
  givenName: optional(attributeValue, { api: 'given_name' }),
  /** The family name. */
  familyName: optional(attributeValue, { api: 'family_name' }),
  /** The middle name. */
  middleName: optional(attributeValue, { api: 'middle_name' }),
  /** The nickname. */
  nickname: optional(attributeValue, { api: 'nickname' }),
  /** The preferred user name. */
  preferredUsername: optional(attributeValue, { api: 'preferred_username' }),
  /** The URL of the profile page. */
  profile: optional(attributeValue, { api: 'profile' }),
  /** The URL of the picture. */
  picture: optional(attributeValue, { api: 'picture' }),
  /** The URL of the website. */
  website: optional(attributeValue, { api: 'website' }),
  /** The postal address. */
  address: optional(attributeValue, { api: 'address' }),
  /** The date of birth, as `YYYY-MM-DD`. */
  birthdate: optional(attributeValue, { api: 'birthdate' }),
  /** The gender. */
  gender: optional(attributeValue, { api: 'gender' }),
  /** The locale. */
  locale: optional(attributeValue, { api: 'locale' }),
  /** The time zone. */
  zoneinfo: optional(attributeValue, { api: 'zoneinfo' }),
  /** The time of the last change of the profile, in seconds since 1970. */
  updatedAt: optional(numericText(2_048), { api: 'updated_at' }),
  /** Custom attributes, by their names without `custom:`. The pool must have these attributes. */
  custom: optional(mapOf(customAttribute, attributeValue)),
});
