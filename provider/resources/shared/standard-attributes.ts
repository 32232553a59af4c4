import type { PlainObject } from '../../codec/plain-object';

const attribute = (name: string, attributeDataType: string, constraints: PlainObject = {}): PlainObject => ({
  name,
  attributeDataType,
  developerOnlyAttribute: false,
  mutable: true,
  required: false,
  ...constraints,
});

const text = (name: string, minLength = '0', maxLength = '2048'): PlainObject =>
  attribute(name, 'String', { stringAttributeConstraints: { minLength, maxLength } });

/** The standard attributes that AWS creates in every pool. They cannot be added to a pool. */
export const STANDARD_ATTRIBUTES: ReadonlyArray<PlainObject> = [
  { ...text('sub', '1'), mutable: false, required: true },
  ...['name', 'given_name', 'family_name', 'middle_name', 'nickname', 'preferred_username'].map((name) =>
    text(name),
  ),
  ...[
    'profile',
    'picture',
    'website',
    'email',
    'gender',
    'zoneinfo',
    'locale',
    'phone_number',
    'address',
  ].map((name) => text(name)),
  text('birthdate', '10', '10'),
  attribute('email_verified', 'Boolean'),
  attribute('phone_number_verified', 'Boolean'),
  attribute('updated_at', 'Number', { numberAttributeConstraints: { minValue: '0' } }),
  attribute('identities', 'String', { stringAttributeConstraints: {} }),
];

/** Their names: any other attribute is custom, with the prefix `custom:`. */
export const STANDARD_NAMES: ReadonlyArray<string> = STANDARD_ATTRIBUTES.map(({ name }) => String(name));
