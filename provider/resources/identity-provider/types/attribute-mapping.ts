import { mapOf } from '../../../codec/map';
import { optional, struct } from '../../../codec/struct';
import { claim, customAttribute } from './string-types';

/** The claims of the provider from which the attributes of a user are filled. */
export const AttributeMapping = struct('AttributeMapping', {
  /** The claim for the user name: not for SAML, whose user name is the NameID. @default `sub`, for OIDC and Google */
  username: optional(claim, { api: 'username' }),
  /** The claim for the e-mail address. It counts as unverified unless `emailVerified` is mapped too. */
  email: optional(claim, { api: 'email' }),
  /** The claim that says whether the e-mail address is verified. */
  emailVerified: optional(claim, { api: 'email_verified' }),
  /** The claim for the phone number. */
  phoneNumber: optional(claim, { api: 'phone_number' }),
  /** The claim that says whether the phone number is verified. */
  phoneNumberVerified: optional(claim, { api: 'phone_number_verified' }),
  /** The claim for the full name. */
  name: optional(claim, { api: 'name' }),
  /** The claim for the given name. */
  givenName: optional(claim, { api: 'given_name' }),
  /** The claim for the family name. */
  familyName: optional(claim, { api: 'family_name' }),
  /** The claim for the middle name. */
  middleName: optional(claim, { api: 'middle_name' }),
  /** The claim for the nickname. */
  nickname: optional(claim, { api: 'nickname' }),
  /** The claim for the preferred user name. */
  preferredUsername: optional(claim, { api: 'preferred_username' }),
  /** The claim for the URL of the profile page. */
  profile: optional(claim, { api: 'profile' }),
  /** The claim for the URL of the picture. */
  picture: optional(claim, { api: 'picture' }),
  /** The claim for the URL of the website. */
  website: optional(claim, { api: 'website' }),
  /** The claim for the postal address. */
  address: optional(claim, { api: 'address' }),
  /** The claim for the date of birth. */
  birthdate: optional(claim, { api: 'birthdate' }),
  /** The claim for the gender. */
  gender: optional(claim, { api: 'gender' }),
  /** The claim for the locale. */
  locale: optional(claim, { api: 'locale' }),
  /** The claim for the time zone. */
  zoneinfo: optional(claim, { api: 'zoneinfo' }),
  /** The claim for the time of the last change of the profile. */
  updatedAt: optional(claim, { api: 'updated_at' }),
  /** The claims for custom attributes, by their names without `custom:`. The pool must have these attributes. */
  custom: optional(mapOf(customAttribute, claim)),
});
