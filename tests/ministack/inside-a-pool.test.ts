import { insideAPoolSuite } from '../lifecycle/inside-a-pool';
import { MINISTACK } from '../support/ministack';
import { serving } from '../support/python-server/serving';
import { INSIDE_EXCEPTIONS, LACKS, unknown } from './exceptions';

describe('ministack, with what is inside a pool', () => {
  insideAPoolSuite({ url: serving(MINISTACK), lacks: LACKS, unknown, exceptions: INSIDE_EXCEPTIONS });
});
