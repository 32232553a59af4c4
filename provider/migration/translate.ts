import { deleteIn, getIn, setIn } from '../codec/object-path';
import { asObject, isPlainObject, own, type PlainObject } from '../codec/plain-object';
import { ALL_CLIENTS } from '../resources/shared/all-clients';
import { FOREIGN_NAMES, type ForeignName } from './foreign-names';
import { BLOCK_NAMES, withBlock } from './identity-provider';
import { LOG_CONFIGURATIONS, SOURCES, withSources } from './log-configurations';
import { withImageHash, withParsedStyle } from './managed-login-branding';
import type { Origin } from './origin';
import { withAttributes } from './user-attributes';

/** A provider's own names for the properties of a kind. */
const renamedBy = (origin: Origin, className: string): ReadonlyArray<ForeignName> => {
  const names = FOREIGN_NAMES[className];
  return (origin === '@pulumi/aws' ? names?.aws : names?.awsNative) ?? [];
};

/** The Terraform bridge's list of defaults in each object of the inputs. A tag's key may begin with `__` too. */
const DEFAULTS = '__defaults';

const isMark = (name: string): boolean => name.startsWith('__');

/** Removes the Terraform bridge's metadata at every depth. */
const withoutMarks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => name !== DEFAULTS && inner !== undefined && inner !== null)
      .map(([name, inner]) => [name, withoutMarks(inner)]),
  );
};

const given = (inputs: PlainObject): PlainObject =>
  asObject(withoutMarks(Object.fromEntries(Object.entries(inputs).filter(([name]) => !isMark(name)))));

/** The MFA factors in CloudFormation's list, with our settings for each. */
const FACTORS: { readonly [factor: string]: PlainObject } = {
  SOFTWARE_TOKEN_MFA: { softwareTokenMfaConfiguration: { enabled: true } },
  EMAIL_OTP: { emailMfaConfiguration: {} },
};

const withFactors = ({ enabledMfas, ...inputs }: PlainObject): PlainObject =>
  Object.assign(
    {},
    ...(Array.isArray(enabledMfas) ? enabledMfas : []).map((factor) =>
      typeof factor === 'string' ? own(FACTORS, factor) : undefined,
    ),
    inputs,
  );

/** Merges the provider's default tags, which @pulumi/aws keeps in `tagsAll` with the resource's own. */
const withAllTags = ({ tagsAll, ...inputs }: PlainObject): PlainObject =>
  tagsAll === undefined
    ? inputs
    : { ...inputs, tags: { ...asObject(tagsAll), ...asObject(own(inputs, 'tags')) } };

/** Settings with another name, or in several places, in the other provider. */
export const namesFrom = (origin: Origin, className: string): ReadonlyArray<ForeignName> => [
  ...renamedBy(origin, className),
  ...(className === 'IdentityProvider' ? BLOCK_NAMES : []),
  { theirs: 'tagsAll', ours: 'userPoolTags' },
  ...Object.values(FACTORS).flatMap((factor) =>
    Object.keys(factor).map((ours) => ({ theirs: 'enabledMfas', ours })),
  ),
  ...SOURCES.map((ours) => ({ theirs: LOG_CONFIGURATIONS, ours })),
];

const withoutAllClients = ({ clientId, ...inputs }: PlainObject): PlainObject =>
  clientId === undefined || clientId === ALL_CLIENTS ? inputs : { ...inputs, clientId };

/** Translates another provider's inputs or state to our names. */
export const translate = (origin: Origin, className: string, inputs: PlainObject): PlainObject => {
  const renamed = renamedBy(origin, className).reduce(
    (all, { theirs, ours }) => {
      const value = getIn(all, theirs.split('.'));
      return value === undefined ? all : setIn(deleteIn(all, theirs.split('.')), ours.split('.'), value);
    },
    withAllTags(withFactors(withSources(withoutAllClients(given(inputs))))),
  );
  if (className === 'UserPoolUser') return withAttributes(renamed);
  if (className === 'UserPoolUICustomization') return withImageHash(renamed);
  if (className === 'ManagedLoginBranding') return withParsedStyle(renamed);
  return className === 'IdentityProvider' ? withBlock(renamed) : renamed;
};
