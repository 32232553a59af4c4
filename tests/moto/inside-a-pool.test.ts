import { insideAPoolSuite } from '../lifecycle/inside-a-pool';
import { MOTO } from '../support/moto';
import { describeWithPython, serving } from '../support/python-server/serving';
import { INSIDE_EXCEPTIONS, LACKS, unknown } from './exceptions';

describeWithPython('moto, with what is inside a pool', () => {
  insideAPoolSuite({ url: serving(MOTO), lacks: LACKS, unknown, exceptions: INSIDE_EXCEPTIONS });
});
