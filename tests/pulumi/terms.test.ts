import { deepEqual, equal, match, throws } from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import { ManagedLoginTerms, type ManagedLoginTermsArgs, UserPool, UserPoolClient } from '../../provider';
import type { Declared } from '../../provider/engine/declared-together';
import { declareTogether } from '../../provider/pulumi/declared-together';
import { loneDocuments } from '../../provider/resources/managed-login-terms/both-documents';
import { byKind, registeredBy } from '../support/presets/registered';
import { build } from './built';

const args: ManagedLoginTermsArgs = {
  userPoolId: 'eu-west-1_AbCdEfGhI',
  clientId: '0123456789abcdefghij',
  termsName: 'terms-of-use',
  links: { default: 'https://example.com/terms' },
};

describe('A terms document in a program', function () {
  this.timeout(600_000);
  before(build);

  it('is only read by its pool and its id', async () => {
    const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
    const found = byKind(await registeredBy(() => ManagedLoginTerms.get('theirs', args.userPoolId, id)));
    equal(found['ManagedLoginTerms']?.options.id, id);
    equal(found['ManagedLoginTerms']?.inputs['userPoolId'], args.userPoolId);
  });

  it('carries what the program declares of its pool, for the rule on the tier', async () => {
    const found = byKind(
      await registeredBy(() => {
        const pool = new UserPool('pool', { userPoolTier: 'LITE' });
        const client = new UserPoolClient('web', { userPoolId: pool.id });
        return new ManagedLoginTerms('terms', { ...args, userPoolId: pool.id, clientId: client.id });
      }),
    );
    deepEqual(found['ManagedLoginTerms']?.inputs['__pool'], { userPoolTier: 'LITE' });
  });

  it('cannot be imported, and the message names the alternative', () => {
    throws(
      () => new ManagedLoginTerms('terms', args, { import: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff' }),
      /give its id as `adoptId`; to only read it, use ManagedLoginTerms\.get/,
    );
  });
});

describe('The warning about one terms document without the other', () => {
  const resource = new (class extends pulumi.ComponentResource {
    constructor() {
      super('test:Resource', 'resource');
    }
  })();
  const client = {};
  const document = (known: object, clientId: object = client): Declared => ({
    given: { clientId },
    known: { clientId: 'a', termsName: 'terms-of-use', ...known },
  });
  const policy = { termsName: 'privacy-policy' };
  const unknownClient = { clientId: undefined };
  const lone = (...documents: readonly Declared[]) =>
    loneDocuments(documents).map(([one]) => documents.indexOf(one));

  it('names the property, what is missing and what to do', () => {
    const [[, warning] = []] = loneDocuments([document({})]);
    match(
      String(warning),
      /^termsName: The program declares only one of the two documents of this app client, .*Declare another ManagedLoginTerms with the other name, unless something else manages it\. \(To silence this: skipRules: \["terms\/both-documents"\]\.\)$/,
    );
  });

  it('is about each document that is alone, and no other', () => {
    deepEqual(lone(document({})), [0]);
    deepEqual(lone(document({}), document(policy)), []);
    deepEqual(lone(document({}), document({ ...policy, clientId: 'eu-west-1_Pool|a' }, {})), []);
    deepEqual(lone(document({}), document({ ...policy, clientId: 'b' }, {})), [0, 1]);
    deepEqual(lone(document({}), document({ clientId: 'b' }, {})), [0, 1]);
  });

  it('is silent where a client or a name is not known, which may be the other one', () => {
    const unnamed = document({ termsName: undefined });
    deepEqual(lone(unnamed), []);
    deepEqual(lone(document({}), unnamed), []);
    deepEqual(lone(document({}), document({ ...policy, ...unknownClient }, {})), []);
  });

  it('counts two documents of a client that does not exist yet as of one client', () => {
    deepEqual(lone(document(unknownClient), document({ ...unknownClient, ...policy })), []);
    deepEqual(lone(document(unknownClient)), [0]);
  });

  it('is silenced by the id of its rule', () => {
    deepEqual(lone(document({ skipRules: ['terms/both-documents'] })), []);
    deepEqual(lone(document({ skipRules: ['terms/default-link'] })), [0]);
  });

  it('is recorded in no process without a run of a stack', () => {
    const before = process.listenerCount('beforeExit');
    declareTogether(resource, args, ['clientId'], loneDocuments);
    equal(process.listenerCount('beforeExit'), before);
  });
});
