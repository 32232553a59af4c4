import { FOREIGN_NAMES, type ForeignName } from '../foreign-names/names';
import { asObject, isPlainObject, own, type PlainObject } from '../spec/object';
import { at, drop, put } from '../spec/tree';
import type { Origin } from './origin';

/** The names that a provider has of its own for properties of a kind. */
export const renamedBy = (origin: Origin, kind: string): ReadonlyArray<ForeignName> => {
  const names = FOREIGN_NAMES[kind];
  return (origin === '@pulumi/aws' ? names?.aws : names?.awsNative) ?? [];
};

/** A value without what Pulumi's bridge to Terraform notes beside it, at every depth. */
const withoutMarks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !name.startsWith('__') && inner !== undefined && inner !== null)
      .map(([name, inner]) => [name, withoutMarks(inner)]),
  );
};

/** The factors that CloudFormation names in one list, and what each is here. */
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

/** Inputs of another provider under our names. */
export const translated = (origin: Origin, kind: string, inputs: PlainObject): PlainObject => {
  const given = asObject(withoutMarks(inputs));
  return renamedBy(origin, kind).reduce((all, { theirs, ours }) => {
    const value = at(given, theirs.split('.'));
    return value === undefined ? all : put(drop(all, theirs.split('.')), ours.split('.'), value);
  }, withFactors(given));
};
