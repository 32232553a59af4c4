import { usersSuite } from '../lifecycle/users';
import { MOTO } from '../support/moto';
import { describeWithPython, serving } from '../support/python-server/serving';

describeWithPython('Users and memberships, on moto', () => {
  usersSuite(serving(MOTO));
});
