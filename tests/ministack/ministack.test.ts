import { lifecycleSuite } from '../lifecycle/suite';
import { MINISTACK } from '../support/ministack';
import { serving } from '../support/python-server/serving';
import { EXCEPTIONS } from './exceptions';

describe('ministack, an emulator by others', () => {
  lifecycleSuite('the lifecycle of a pool', { url: serving(MINISTACK), skip: EXCEPTIONS });
});
