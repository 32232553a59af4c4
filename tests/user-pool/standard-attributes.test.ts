import { deepEqual } from 'node:assert/strict';
import { own } from '../../provider/spec/object';
import { fromApi } from '../../provider/spec/wire';
import { STANDARD_ATTRIBUTES } from '../../provider/user-pool/standard-attributes';
import { Attributes } from '../../provider/user-pool/user-pool';
import { standardAttributes } from '../support/emulator/standard-attributes';
import { unordered } from './nodes';

describe('The standard attributes', () => {
  it('are those that the emulator gives every pool', () => {
    const live = own(fromApi(Attributes, { Schema: standardAttributes }), 'schema');
    deepEqual(unordered(STANDARD_ATTRIBUTES), unordered(live));
  });
});
