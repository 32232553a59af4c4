import { usersSuite } from '../lifecycle/users';
import { MINISTACK } from '../support/ministack';
import { serving } from '../support/python-server/serving';
import { unknown } from './exceptions';

describe('Users and memberships, on ministack', () => {
  usersSuite(serving(MINISTACK), unknown('AdminDeleteUserAttributes'));
});
