import { deepEqual } from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { UNKNOWN } from '../../provider/codec/unknown';
import { asGiven } from '../../provider/pulumi/as-given';
import { readByAws } from '../../provider/resources/user-pool/read-by-aws';

const GRANTS = {
  dcrConfiguration: { enableStatus: 'Enabled', authenticatedGrantTypes: ['code', 'implicit'] },
};
const READ = { dcrConfiguration: { enableStatus: 'Enabled', authenticatedGrantTypes: ['code'] } };
const TEXTS = {
  emailVerificationMessage: 'Old {####}',
  verificationMessageTemplate: { emailMessage: 'New {####}' },
};

describe('The settings that a warning looks at', () => {
  const TABLE: ReadonlyArray<
    readonly [title: string, given: PlainObject, answered: PlainObject, seen: PlainObject]
  > = [
    ['have what AWS drops inside a setting', GRANTS, READ, GRANTS],
    [
      'have a whole setting that AWS drops, also where a preview does not know that it is gone',
      TEXTS,
      { emailVerificationMessage: UNKNOWN, verificationMessageTemplate: { emailMessage: 'New {####}' } },
      TEXTS,
    ],
    [
      'are the answer, where a transformation changed the program',
      GRANTS,
      { dcrConfiguration: {} },
      { dcrConfiguration: {} },
    ],
    ['have what only the answer has', {}, { userPoolTags: { a: 'b' } }, { userPoolTags: { a: 'b' } }],
  ];
  for (const [title, given, answered, seen] of TABLE)
    it(title, () => deepEqual(asGiven(readByAws, given, answered), seen));
});
