import { deepEqual } from 'node:assert/strict';
import { fromApi } from '../../../provider/codec/from-api';
import { own } from '../../../provider/codec/plain-object';
import { STANDARD_ATTRIBUTES } from '../../../provider/resources/shared/standard-attributes';
import { Attributes } from '../../../provider/resources/user-pool/settings';
import { standardAttributes } from '../../support/emulator/standard-attributes';
import { unordered } from './nodes';

describe('The standard attributes', () => {
  it('are those that the emulator gives every pool', () => {
    const live = own(fromApi(Attributes, { Schema: standardAttributes }), 'schema');
    deepEqual(unordered(STANDARD_ATTRIBUTES), unordered(live));
  });
});
