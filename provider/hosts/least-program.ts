import * as E from 'fp-ts/Either';
import { type AnyCodec, asAnyCodec } from '../codec/any-codec';
import { flattenSettings, type Setting, settingsByPath } from '../codec/flatten';
import { setIn } from '../codec/object-path';
import { propertyIn, showPath } from '../codec/path';
import { omit } from '../codec/pick';
import { asObject, isPlainObject, own, ownText, ownTexts, type PlainObject } from '../codec/plain-object';
import { canonical, semanticEquals } from '../codec/semantic-equals';
import type { Struct } from '../codec/struct';
import type { ReadResult, ResourceLifecycle } from '../engine/resource-lifecycle';
import { UNDECLARED_CREATE_ONLY } from '../engine/state-keys';
import { formatFailures } from './outcomes';

/** A value with the required members that it lacks, from the live one. */
const withRequired = (codec: AnyCodec | undefined, value: unknown, live: unknown): unknown => {
  if (codec?._tag !== 'StructType' || !isPlainObject(value)) return value;
  const members = Object.entries(codec.fields).flatMap(([name, field]) => {
    const [given, found] = [own(value, name), own(live, name)];
    if (given !== undefined) return [[name, withRequired(asAnyCodec(field.codec), given, found)]];
    return field.isRequired && found !== undefined ? [[name, found]] : [];
  });
  return { ...value, ...Object.fromEntries(members) };
};

/** A value with every member that a codec has, to ask for the live ones. */
const everyMember = (codec: AnyCodec | undefined): unknown =>
  codec?._tag === 'StructType'
    ? Object.fromEntries(
        Object.entries(codec.fields).map(([name, field]) => [name, everyMember(asAnyCodec(field.codec))]),
      )
    : '';

/** A program of every setting, for a kind of which each resource has only those that it declares. */
export const everySetting = ({ settings }: ResourceLifecycle): PlainObject =>
  asObject(everyMember(asAnyCodec(settings)));

const withSettings = (program: PlainObject, settings: ReadonlyArray<Setting>): PlainObject =>
  settings.reduce<PlainObject>((more, { path, value }) => setIn(more, path, value), program);

/** The program with every live setting that AWS would set otherwise beside the others: some defaults depend on them. */
const withDiffering = (
  lifecycle: ResourceLifecycle,
  program: PlainObject,
  live: PlainObject,
  paths: ReadonlyArray<string>,
): PlainObject => {
  const differs = new Set(paths);
  const declared = withSettings(
    program,
    flattenSettings(lifecycle.settings, live).filter(({ path }) => differs.has(showPath(path))),
  );
  const further = lifecycle.unmanagedPaths(declared, live).filter((path) => !differs.has(path));
  return further.length === 0 ? declared : withDiffering(lifecycle, declared, live, [...paths, ...further]);
};

/** The program without the settings that AWS sets by itself beside the others, of which the older names come first. */
const withoutImplicit = (
  { settings, unmanagedPaths }: ResourceLifecycle,
  program: PlainObject,
  live: PlainObject,
  given: PlainObject,
): PlainObject => {
  const known = new Set(unmanagedPaths(program, live));
  const needed = settingsByPath(flattenSettings(settings, given));
  const candidates = flattenSettings(settings, program).filter(({ path }) => !needed.has(showPath(path)));
  const kept = candidates.reduce<ReadonlyArray<Setting>>((rest, candidate) => {
    const fewer = rest.filter((setting) => setting !== candidate);
    const differing = unmanagedPaths(withSettings(given, fewer), live);
    return differing.every((path) => known.has(path)) ? fewer : rest;
  }, candidates);
  return withSettings(given, kept);
};

type Check = (inputs: PlainObject) => ReturnType<ResourceLifecycle['check']>;

/** The program without live values that no program can declare, such as an image that AWS does not return. */
const declarable = (settings: Struct, check: Check, program: PlainObject): PlainObject => {
  const checked = check(program);
  if (E.isRight(checked)) return program;
  const given = settingsByPath(flattenSettings(settings, program));
  const refused = checked.left.filter(({ path }) => given.has(path)).map(({ path }) => propertyIn(path));
  return omit(program, refused);
};

/** The program without what the check fills in by itself. */
const withoutImplied = (check: Check, program: PlainObject): PlainObject => {
  const checked = (inputs: PlainObject): string => {
    const result = check(inputs);
    return E.isRight(result) ? canonical(result.right) : formatFailures(result.left);
  };
  const whole = checked(program);
  const others = Object.keys(program).filter((name) => name !== 'region');
  return others.reduce((rest, name) => {
    const less = omit(rest, [name]);
    return checked(less) === whole ? less : rest;
  }, program);
};

/**
 * The least that a program declares of a live resource: what identifies it, what differs from AWS's defaults, and what is
 * required. `bare` is the resource as read for a program that declares none of its settings, `live` has them all.
 */
export const leastProgram = (
  lifecycle: ResourceLifecycle,
  bare: ReadResult,
  live: PlainObject,
): PlainObject => {
  const { settings, inputs } = lifecycle;
  const createOnly = Object.entries(asObject(own(bare.state, UNDECLARED_CREATE_ONLY))).filter(
    ([name, value]) => {
      const field = settings.fields[name];
      return field !== undefined && !semanticEquals(field.codec, field.options, value, undefined);
    },
  );
  const known = {
    ...bare.inputs,
    ...lifecycle.settingsToImport?.(live),
    ...Object.fromEntries(createOnly),
  };
  const declared = withDiffering(lifecycle, known, live, ownTexts(bare.state, 'unmanaged'));
  const differing = withoutImplicit(lifecycle, declared, live, known);
  const program = asObject(withRequired(asAnyCodec(inputs), differing, live));
  const region = ownText(bare.inputs, 'region');
  const check: Check = (given) => lifecycle.check({}, given, { region });
  return withoutImplied(check, declarable(settings, check, program));
};
