import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { flattenSettings } from '../../../provider/codec/flatten';
import { getIn } from '../../../provider/codec/object-path';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { semanticEquals } from '../../../provider/codec/semantic-equals';
import { desiredState } from '../../../provider/resources/user-pool/desired-state';
import { InPlace } from '../../../provider/resources/user-pool/merge';
import { changes, creation } from '../../../provider/resources/user-pool/plan';
import { RULES } from '../../../provider/resources/user-pool/rules';
import { constraintViolations } from '../../support/emulator/validate';
import { numberOfRuns } from '../../support/sample';
import { ID, made, updated } from './live-pools';
import { callsOf, normal } from './plans';
import { validInputs } from './valid-pool';

const CREATE_ONLY = ['Schema', 'AliasAttributes', 'UsernameAttributes', 'UsernameConfiguration'];

/** A program that goes on whatever AWS may say: what is valid in each of its parts may yet break a rule between them. */
const anyhow = (news: PlainObject): PlainObject => ({ ...news, skipRules: RULES.map(({ id }) => id) });

/** The calls between two programs, where AWS takes them at all. */
const planned = (olds: PlainObject, news: PlainObject) => {
  const plan = changes(made(olds), olds, anyhow(news));
  fc.pre(E.isRight(plan));
  return callsOf(plan);
};

describe('Any update', () => {
  const pair = fc
    .tuple(validInputs, validInputs)
    .map(([before, after]) => [normal(before), normal(after)] as const);

  it('leaves nothing to do: planned again after it, there is no call', () => {
    fc.assert(
      fc.property(pair, ([olds, news]) => {
        deepEqual(callsOf(changes(updated(made(olds), olds, news), news, anyhow(news))), []);
      }),
      { numRuns: numberOfRuns(100) },
    );
  });

  it('sends only what the service model allows', () => {
    fc.assert(
      fc.property(pair, ([olds, news]) => {
        const { create: request, afterwards } = creation(olds);
        deepEqual(constraintViolations('CreateUserPool', request), []);
        for (const { operation, input } of [...afterwards(ID), ...planned(olds, news)])
          deepEqual([operation, constraintViolations(operation, input)], [operation, []]);
      }),
      { numRuns: numberOfRuns(100) },
    );
  });

  it('sends no setting twice that contradicts itself, and none that only creation can set', () => {
    fc.assert(
      fc.property(pair, ([olds, news]) => {
        for (const call of planned(olds, news)) {
          if (call.operation !== 'UpdateUserPool') continue;
          for (const member of CREATE_ONLY) ok(!Object.hasOwn(call.input, member), member);
          const temporary = call.input.Policies?.PasswordPolicy?.TemporaryPasswordValidityDays;
          const unused = call.input.AdminCreateUserConfig?.UnusedAccountValidityDays;
          const isDeclared = Object.hasOwn(
            Object(news['adminCreateUserConfig']),
            'unusedAccountValidityDays',
          );
          ok(isDeclared || temporary === undefined || unused === undefined);
        }
      }),
      { numRuns: numberOfRuns(100) },
    );
  });

  it('sends a factor with MFA off only where the program declares it', () => {
    fc.assert(
      fc.property(pair, ([olds, news]) => {
        for (const call of planned(olds, news)) {
          if (call.operation !== 'SetUserPoolMfaConfig' || call.input.MfaConfiguration !== 'OFF') continue;
          ok(call.input.SmsMfaConfiguration === undefined);
          ok(
            call.input.SoftwareTokenMfaConfiguration === undefined ||
              Object.hasOwn(news, 'softwareTokenMfaConfiguration'),
          );
          ok(call.input.EmailMfaConfiguration === undefined || Object.hasOwn(news, 'emailMfaConfiguration'));
        }
      }),
      { numRuns: numberOfRuns(100) },
    );
  });

  it('keeps all that is live and was never declared', () => {
    fc.assert(
      fc.property(validInputs, (theirs) => {
        const { schema: _, ...settings } = made(normal(theirs)).settings;
        deepEqual(desiredState(settings, {}, { poolName: 'mine' }), { ...settings, poolName: 'mine' });
      }),
    );
  });

  it('aims at all that is declared', () => {
    fc.assert(
      fc.property(pair, ([olds, news]) => {
        const target = desiredState(made(olds).settings, olds, news);
        deepEqual(
          flattenSettings(InPlace, news).filter(
            ({ path, options, value, codec }) => !semanticEquals(codec, options, value, getIn(target, path)),
          ),
          [],
        );
      }),
      { numRuns: numberOfRuns(200) },
    );
  });
});
