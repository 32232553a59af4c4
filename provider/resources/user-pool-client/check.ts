import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import type { ValidationFailure } from '../../codec/validation-failure';
import { checkerOf } from '../../engine/check';
import { lacksName, orNameless } from '../shared/adopted-name';
import { UserPoolClientInputs } from './inputs';
import { clientPaths } from './paths';
import { CLIENT_RULES } from './rules';
import { UserPoolClientSettings } from './settings';
import { TOKENS } from './token-lifetimes';
import { readDuration } from './types/duration';

const tokens = Object.values(TOKENS);

/** Where a unit is given twice, and not the same. */
const contradictions = (inputs: PlainObject): ReadonlyArray<ValidationFailure> =>
  tokens.flatMap(({ validity, unit }) => {
    const said = readDuration(clientPaths.read(inputs, validity));
    const given = clientPaths.read(inputs, `tokenValidityUnits.${unit}`);
    return said === undefined || given === undefined || isUnknown(given) || given === said.unit
      ? []
      : [
          {
            path: `tokenValidityUnits.${unit}`,
            reason: `says ${String(given)}, and ${validity} says ${said.unit}. Give the unit once.`,
          },
        ];
  });

/** AWS documents that it overrides a refresh token of no time at all. */
const INSTEAD_OF_NONE = { count: 30, unit: 'days' } as const;

/** A validity and its unit as AWS reads them: a plain number counts the unit that is given, or else AWS's own. */
const reading = (
  value: unknown,
  unit: unknown,
  token: (typeof tokens)[number],
): ReturnType<typeof readDuration> => {
  const said = readDuration(value);
  if (token === TOKENS.refresh && (said?.count ?? value) === 0) return INSTEAD_OF_NONE;
  return (
    said ??
    (typeof value === 'number' && unit === undefined ? { count: value, unit: token.defaultUnit } : undefined)
  );
};

/**
 * What AWS reads into some values, written out: every time is a number and its unit. Were the unit left unsaid, that of a
 * client which is adopted, or which somebody else changes, would give the number another meaning.
 */
const spelledOut = (inputs: PlainObject): PlainObject =>
  tokens.reduce((all, token) => {
    const path = `tokenValidityUnits.${token.unit}` as const;
    const unit = clientPaths.read(all, path);
    const said = reading(clientPaths.read(all, token.validity), unit, token);
    // What is not known yet is not written over: it is read once it is.
    return said === undefined || isUnknown(clientPaths.read(all, 'tokenValidityUnits')) || isUnknown(unit)
      ? all
      : clientPaths.write(clientPaths.write(all, token.validity, said.count), path, said.unit);
  }, inputs);

export const { check, normalise, warningsFor } = checkerOf({
  inputs: orNameless('clientName', UserPoolClientInputs),
  pool: 'userPoolId',
  missing: lacksName('clientName', UserPoolClientSettings.fields.clientName.codec),
  spelledOut: (given) => {
    const failures = contradictions(given);
    return failures.length > 0 ? E.left(failures) : E.right(spelledOut(given));
  },
  rules: CLIENT_RULES,
});
