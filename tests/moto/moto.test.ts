import { lifecycleSuite } from '../lifecycle/suite';
import { MOTO } from '../support/moto';
import { describeWithPython, serving } from '../support/python-server/serving';
import { IS_EXHAUSTIVE } from '../support/sample';
import { EXCEPTIONS } from './exceptions';

// ministack and the emulator run all of them.
const sample = { stride: 8, offset: 0 };

describeWithPython(
  `moto, an emulator by others${IS_EXHAUSTIVE ? '' : ` (one scenario of ${sample.stride})`}`,
  () => {
    lifecycleSuite('the lifecycle of a pool', { url: serving(MOTO), skip: EXCEPTIONS, sample });
  },
);
