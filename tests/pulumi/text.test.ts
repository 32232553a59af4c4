import { deepEqual, doesNotThrow, equal, ok, throws } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pulumi from '@pulumi/pulumi';
import { CognitoProvider, UserPool } from '../../provider';
import { ENTRY, providerText } from '../../provider/engine/provider-text';
import { assertResolvable } from '../../provider/pulumi/provider-text';
import { build } from './built';

const PROVIDER_TEXT = providerText('UserPool');

const registered: Array<{ type: string; name: string; inputs: unknown; id?: string | undefined }> = [];

/** Waits until the engine's stand-in has heard of everything that was registered. */
const settled = async (...resources: ReadonlyArray<pulumi.CustomResource>): Promise<void> => {
  await Promise.all(resources.map((resource) => new Promise((done) => resource.urn.apply(done))));
};

const resolved = <A>(output: pulumi.Output<A>): Promise<A> => new Promise((done) => void output.apply(done));

describe('The text that every pool’s state holds', () => {
  it('is these bytes, for ever', () => {
    equal(
      PROVIDER_TEXT,
      'exports.handler=()=>require("pulumi-cognito-user-pool/provider-v1").handler("UserPool");',
    );
  });

  it('calls the package’s own entry by name', () => {
    equal(ENTRY, 'pulumi-cognito-user-pool/provider-v1');
    const { exports } = require('../../package.json') as { exports: Record<string, unknown> };
    deepEqual(Object.keys(exports), ['.', './codecs', './provider-v1', './package.json']);
  });
});

describe('A user pool in a program', function () {
  this.timeout(600_000);

  before(async () => {
    build();
    await pulumi.runtime.setMocks(
      {
        newResource: ({ type, name, inputs, id }) => {
          registered.push({ type, name, inputs, ...(id !== undefined && id !== '' && { id }) });
          return {
            id: id === undefined || id === '' ? `${name}-id` : id,
            state: { ...inputs, arn: 'arn:live', issuer: 'https://issuer' },
          };
        },
        call: () => ({}),
      },
      'project',
      'stack',
      false,
    );
  });
  beforeEach(() => {
    registered.length = 0;
  });

  it('registers exactly what it is given, the name it has in the program, and the text', async () => {
    const pool = new UserPool('customers', {
      usernameAttributes: ['email'],
      policies: { passwordPolicy: { minimumLength: 12 } },
      region: undefined,
    });
    await settled(pool);
    deepEqual(registered, [
      {
        type: 'pulumi-nodejs:dynamic/cognito-user-pool:UserPool',
        name: 'customers',
        inputs: {
          __defaultName: 'customers',
          usernameAttributes: ['email'],
          policies: { passwordPolicy: { minimumLength: 12 } },
          __provider: PROVIDER_TEXT,
        },
      },
    ]);
  });

  it('registers a name and the text alone, when it is given nothing', async () => {
    await settled(new UserPool('bare'));
    deepEqual(registered[0]?.inputs, { __defaultName: 'bare', __provider: PROVIDER_TEXT });
  });

  it('keeps the name that it is given', async () => {
    await settled(new UserPool('customers', { poolName: 'Customers of Acme' }));
    deepEqual(registered[0]?.inputs, {
      poolName: 'Customers of Acme',
      __defaultName: 'customers',
      __provider: PROVIDER_TEXT,
    });
  });

  it('accepts outputs at any depth, and returns the provider’s outputs', async () => {
    const pool = new UserPool('customers', {
      autoVerifiedAttributes: [pulumi.output('email' as const)],
      lambdaConfig: pulumi.output({ preSignUp: 'arn:one' }),
      userPoolTags: { team: pulumi.output('a') },
    });
    await settled(pool);
    deepEqual(registered[0]?.inputs, {
      __defaultName: 'customers',
      autoVerifiedAttributes: ['email'],
      lambdaConfig: { preSignUp: 'arn:one' },
      userPoolTags: { team: 'a' },
      __provider: PROVIDER_TEXT,
    });
    equal(await resolved(pool.id), 'customers-id');
    equal(await resolved(pool.arn), 'arn:live');
    equal(await resolved(pool.issuer), 'https://issuer');
    deepEqual(await resolved(pool.userPoolTags), { team: 'a' });
    equal(await resolved(pool.domain), undefined);
  });

  it('that is only read registers its id and the text, and no name to be compared', async () => {
    const pool = UserPool.get('theirs', 'us-east-1_AbCdEfGhI');
    await settled(pool);
    deepEqual(registered, [
      {
        type: 'pulumi-nodejs:dynamic/cognito-user-pool:UserPool',
        name: 'theirs',
        inputs: { __provider: PROVIDER_TEXT },
        id: 'us-east-1_AbCdEfGhI',
      },
    ]);
    equal(await resolved(pool.id), 'us-east-1_AbCdEfGhI');
  });

  it('makes the program take no stack trace for each of its outputs', async () => {
    const { prepareStackTrace } = Error;
    let traces = 0;
    Error.prepareStackTrace = (error, frames) => {
      traces += frames.length > 0 ? 1 : 0;
      return `${error}`;
    };
    try {
      await settled(new UserPool('customers'));
    } finally {
      Error.prepareStackTrace = prepareStackTrace;
    }
    // The SDK takes four for each of 48 outputs when it is let, and one to know the line that a resource stands on.
    ok(traces < 10, `${traces} traces were taken`);
  });

  it('reports the line of the program with the mistake', () => {
    const { stackTraceLimit } = Error;
    throws(
      () => new UserPool(''),
      ({ message, stack }: Error) => message.includes('name') && String(stack).includes('text.test'),
    );
    equal(Error.stackTraceLimit, stackTraceLimit);
  });

  it('refuses the import option, which cannot work, and names the alternative', () => {
    throws(() => new UserPool('customers', {}, { import: 'us-east-1_AbCdEfGhI' }), {
      message:
        'customers: Pulumi cannot import resources of a dynamic provider, so the `import` option has no effect here. To adopt an existing pool, give its id as `adoptId`; to only read it, use UserPool.get. To import it, use the plugin host (docs/hosts.md of this package).',
    });
    deepEqual(registered, []);
  });
});

describe('A CognitoProvider', () => {
  it('registers its settings under the package’s own prefix, and no others', async () => {
    await settled(
      new CognitoProvider('eu', {
        region: 'eu-west-1',
        assumeRoleArn: pulumi.output('arn:role'),
        profile: 'p',
      }),
      new CognitoProvider('plain'),
    );
    deepEqual(
      registered
        .slice(-2)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ type, name, inputs }) => ({ type, name, inputs })),
      [
        {
          type: 'pulumi:providers:pulumi-nodejs',
          name: 'eu',
          inputs: {
            'cognito-user-pool:region': 'eu-west-1',
            'cognito-user-pool:assumeRoleArn': 'arn:role',
            'cognito-user-pool:profile': 'p',
          },
        },
        { type: 'pulumi:providers:pulumi-nodejs', name: 'plain', inputs: {} },
      ],
    );
  });
});

describe('A program that Pulumi could not run', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pool-nowhere-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('fails early, with a remedy in the message', () => {
    throws(() => assertResolvable(folder), {
      message: `pulumi-cognito-user-pool cannot be found from ${folder}, where Pulumi runs it. Add it to the dependencies of the package.json there and install them.`,
    });
  });

  it('does not fail where the package is installed', () => {
    build();
    doesNotThrow(() => assertResolvable());
  });
});
