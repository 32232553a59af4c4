import { deepEqual } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { normalise as check } from '../../../provider/resources/risk-configuration/check';
import { RiskConfigurationSettings } from '../../../provider/resources/risk-configuration/settings';
import { validMaximal, validMinimal } from '../../support/model/samples';
import { toProperties } from '../user-pool/api-names';
import { AMBIENT, constraintSuite } from '../user-pool/constraint-suite';

constraintSuite({ operation: 'SetRiskConfiguration', codec: RiskConfigurationSettings, check, least: 80 });

describe('What the service model allows of a risk configuration', () => {
  for (const [size, sample] of [
    ['smallest', validMinimal],
    ['largest', validMaximal],
  ] as const) {
    it(`is accepted at its ${size}`, () => {
      const news = toProperties(RiskConfigurationSettings, sample('SetRiskConfigurationRequest'));
      const result = check({}, news, AMBIENT);
      deepEqual(E.isLeft(result) ? result.left : [], []);
    });
  }
});
