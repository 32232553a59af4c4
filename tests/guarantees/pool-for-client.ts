import type { PlainObject } from '../../provider/codec/plain-object';
import type { ProviderHarness } from './provider-harness';

/** Makes a pool with the attributes and the resource servers that a client names. */
export const poolForClient = async (pools: ProviderHarness, client: PlainObject): Promise<string> => {
  const named = (property: string): readonly string[] => Object(client)[property] ?? [];
  const attributes = [...named('readAttributes'), ...named('writeAttributes')]
    .filter((name) => name.startsWith('custom:'))
    .map((name) => name.slice('custom:'.length));
  const schema = [...new Set(attributes)].map((name) => ({
    name,
    attributeDataType: 'String',
    mutable: true,
  }));
  const { id } = await pools.create(schema.length > 0 ? { schema } : {});
  for (const scope of named('allowedOAuthScopes').filter((name) => name.includes('/'))) {
    const [identifier, name] = scope.split('/');
    const Scopes = [{ ScopeName: name, ScopeDescription: 'Theirs' }];
    await pools.sendRaw(
      'CreateResourceServer',
      { UserPoolId: id, Identifier: identifier, Name: identifier, Scopes },
      String(pools.base['region']),
    );
  }
  return id;
};
