import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import type { ValidationFailure } from '../../codec/validation-failure';
import { checkerOf } from '../../engine/check';
import { lacksName } from '../shared/adopted-name';
import { UserPoolClientInputs } from './inputs';
import { clientPaths } from './paths';
import { CLIENT_RULES } from './rules';
import { UserPoolClientSettings } from './settings';
import { TOKENS } from './token-lifetimes';
import { readDuration } from './types/duration';

const tokens = Object.values(TOKENS);

/** The validities whose text and `tokenValidityUnits` give different units. */
const contradictions = (inputs: PlainObject): ReadonlyArray<ValidationFailure> =>
  tokens.flatMap(({ validity, unit }) => {
    const duration = readDuration(clientPaths.read(inputs, validity));
    const given = clientPaths.read(inputs, `tokenValidityUnits.${unit}`);
    return duration === undefined || given === undefined || isUnknown(given) || given === duration.unit
      ? []
      : [
          {
            path: `tokenValidityUnits.${unit}`,
            reason: `is ${String(given)}, but ${validity} is in ${duration.unit}. Give the unit once.`,
          },
        ];
  });

/** AWS documents that it replaces a refresh token validity of 0 with this. */
const INSTEAD_OF_NONE = { count: 30, unit: 'days' } as const;

/** A validity and its unit as AWS applies them: a plain number is in the declared unit, or in AWS's default unit. */
const reading = (
  value: unknown,
  unit: unknown,
  token: (typeof tokens)[number],
): ReturnType<typeof readDuration> => {
  const duration = readDuration(value);
  if (token === TOKENS.refresh && (duration?.count ?? value) === 0) return INSTEAD_OF_NONE;
  return (
    duration ??
    (typeof value === 'number' && unit === undefined ? { count: value, unit: token.defaultUnit } : undefined)
  );
};

/**
 * The inputs with AWS's implicit values made explicit. Every validity is sent with its unit; otherwise the unit of an
 * adopted or externally changed client would change what the number means.
 */
const withUnits = (inputs: PlainObject): PlainObject =>
  tokens.reduce((all, token) => {
    const path = `tokenValidityUnits.${token.unit}` as const;
    const unit = clientPaths.read(all, path);
    const duration = reading(clientPaths.read(all, token.validity), unit, token);
    // An unknown value is normalized once it is known.
    return duration === undefined || isUnknown(clientPaths.read(all, 'tokenValidityUnits')) || isUnknown(unit)
      ? all
      : clientPaths.write(clientPaths.write(all, token.validity, duration.count), path, duration.unit);
  }, inputs);

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolClientInputs,
  poolIdProperty: 'userPoolId',
  requiredIf: lacksName('clientName', UserPoolClientSettings.fields.clientName.codec),
  normaliseValues: (given) => {
    const failures = contradictions(given);
    return failures.length > 0 ? E.left(failures) : E.right(withUnits(given));
  },
  rules: CLIENT_RULES,
});
