import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { type Answer, emulated } from './emulated';

const inside = (answer: Answer, member: string) => Object(answer.body[member]);

describe('The terms documents of the emulator', () => {
  const service = emulated();
  let UserPoolId = '';
  let ClientId = '';
  beforeEach(async () => {
    UserPoolId = await service().pool();
    ClientId = await client();
  });

  const client = async (): Promise<string> => {
    const made = await service().call('CreateUserPoolClient', { UserPoolId, ClientName: 'web' });
    return inside(made, 'UserPoolClient')['ClientId'];
  };
  const create = (given: object = {}) =>
    service().call('CreateTerms', {
      UserPoolId,
      ClientId,
      TermsName: 'terms-of-use',
      TermsSource: 'LINK',
      Enforcement: 'NONE',
      Links: { 'cognito:default': 'https://a.example', 'cognito:german': 'https://a.example/de' },
      ...given,
    });
  const update = (TermsId: string, given: object) =>
    service().call('UpdateTerms', { UserPoolId, TermsId, ...given });
  const idOf = (answer: Answer): string => inside(answer, 'Terms')['TermsId'];

  it('have an id that is a UUID, and are found by it and by client and name', async () => {
    const made = await create();
    match(idOf(made), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const described = await service().call('DescribeTerms', { UserPoolId, TermsId: idOf(made) });
    deepEqual(described.body, made.body);
    const named = { UserPoolId, ClientId, TermsName: 'terms-of-use' };
    deepEqual((await service().call('DescribeTermsByClient', named)).body, made.body);
    const other = { ...named, TermsName: 'privacy-policy' };
    equal((await service().call('DescribeTermsByClient', other)).type, 'ResourceNotFoundException');
  });

  it('are one of each name and client, also after a rename', async () => {
    await create();
    equal((await create()).type, 'TermsExistsException');
    equal((await create({ ClientId: await client() })).status, 200);
    const policy = await create({ TermsName: 'privacy-policy' });
    equal((await update(idOf(policy), { TermsName: 'terms-of-use' })).type, 'TermsExistsException');
    equal((await create({ ClientId: 'nobody' })).type, 'ResourceNotFoundException');
  });

  for (const termsLinks of ['replaced', 'merged'] as const)
    it(`keep what an update leaves out, and have their links ${termsLinks}`, async () => {
      service().emulator.options.termsLinks = termsLinks;
      const made = await create();
      const updated = await update(idOf(made), { Links: { 'cognito:default': 'https://b.example' } });
      const { Links, TermsName, TermsSource } = inside(updated, 'Terms');
      deepEqual([TermsName, TermsSource], ['terms-of-use', 'LINK']);
      equal('cognito:german' in Links, termsLinks === 'merged');
      equal(Links['cognito:default'], 'https://b.example');
      ok(inside(updated, 'Terms')['LastModifiedDate'] > inside(made, 'Terms')['LastModifiedDate']);
    });

  it('are listed page by page, without their clients and links', async () => {
    await create();
    await create({ TermsName: 'privacy-policy' });
    const first = await service().call('ListTerms', { UserPoolId, MaxResults: 1 });
    const [summary] = first.body['Terms'] as object[];
    deepEqual(Object.keys(summary ?? {}).sort(), [
      'CreationDate',
      'Enforcement',
      'LastModifiedDate',
      'TermsId',
      'TermsName',
    ]);
    const { NextToken } = first.body;
    const rest = await service().call('ListTerms', { UserPoolId, MaxResults: 1, NextToken });
    equal((rest.body['Terms'] as object[]).length, 1);
    equal(rest.body['NextToken'], undefined);
  });

  it('are deleted once, and with their client', async () => {
    const TermsId = idOf(await create());
    equal((await service().call('DeleteTerms', { UserPoolId, TermsId })).status, 200);
    equal((await service().call('DeleteTerms', { UserPoolId, TermsId })).type, 'ResourceNotFoundException');
    const again = idOf(await create());
    await service().call('DeleteUserPoolClient', { UserPoolId, ClientId });
    const gone = await service().call('DescribeTerms', { UserPoolId, TermsId: again });
    equal(gone.type, 'ResourceNotFoundException');
  });
});
