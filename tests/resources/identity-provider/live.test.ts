import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { liveProvider } from '../../../provider/resources/identity-provider/live';
import { outputsOf } from '../../../provider/resources/identity-provider/outputs';

const WHOLE = {
  UserPoolId: 'eu-west-1_AbCdEfGhI',
  ProviderName: 'Corp',
  ProviderType: 'SAML',
  ProviderDetails: { MetadataURL: 'https://idp.example.com' },
  CreationDate: 1,
};

const live = (provider: unknown, pool: object = {}, known: object = {}) =>
  liveProvider({ IdentityProvider: provider }, { ...pool }, { ...known });

describe('An identity provider in a response', () => {
  it('is the live one, with the members that no codec declares', () => {
    const found = live({ ...WHOLE, Future: 1 });
    deepEqual(found?.settings, {
      saml: { metadataUrl: 'https://idp.example.com' },
      userPoolId: 'eu-west-1_AbCdEfGhI',
      providerName: 'Corp',
      providerType: 'SAML',
    });
    deepEqual(found?.extras, { Future: 1 });
  });

  it('is not relied on where it lacks a part, or a part has another shape', () => {
    for (const broken of [
      undefined,
      null,
      [],
      'text',
      { ...WHOLE, UserPoolId: undefined },
      { ...WHOLE, ProviderName: '' },
      { ...WHOLE, ProviderType: 7 },
      { ...WHOLE, ProviderDetails: undefined },
      { ...WHOLE, ProviderDetails: ['a'] },
      { ...WHOLE, ProviderDetails: { MetadataURL: 7 } },
      { ...WHOLE, AttributeMapping: 'email' },
      { ...WHOLE, IdpIdentifiers: { a: 'b' } },
    ])
      equal(live(broken), undefined, JSON.stringify(broken));
  });

  it('is the provider or nothing for any response', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(WHOLE)), fc.jsonValue()), (changes) => {
        const found = live({ ...WHOLE, ...changes });
        ok(found === undefined || typeof found.id === 'string');
      }),
    );
  });

  it('has the private key only of Apple, and only where it is known', () => {
    const apple = { ...WHOLE, ProviderType: 'SignInWithApple', ProviderDetails: { client_id: 'a' } };
    const known = { signInWithApple: { privateKey: 'hush' } };
    deepEqual(live(apple, {}, known)?.settings['signInWithApple'], { clientId: 'a', privateKey: 'hush' });
    deepEqual(live(apple, {}, { providerDetails: { private_key: 'hush' } })?.settings['signInWithApple'], {
      clientId: 'a',
      privateKey: 'hush',
    });
    deepEqual(live(apple)?.settings['signInWithApple'], { clientId: 'a' });
    equal(JSON.stringify(live(WHOLE, {}, known)).includes('hush'), false);
  });

  it('is reached under the domain of its pool, the custom one first', () => {
    const uris = (pool: object, region = 'eu-west-1') => {
      const found = live(WHOLE, pool);
      return found && outputsOf(found, region).assertionConsumerUri;
    };
    equal(uris({}), undefined);
    equal(uris({ Domain: 'shop' }), 'https://shop.auth.eu-west-1.amazoncognito.com/saml2/idpresponse');
    equal(
      uris({ Domain: 'shop', CustomDomain: 'login.example.com' }),
      'https://login.example.com/saml2/idpresponse',
    );
    // No suffix of prefix domains is documented there.
    equal(uris({ Domain: 'shop' }, 'cn-north-1'), undefined);
  });
});
