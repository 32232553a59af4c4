/** What each generator of an SDK is told beside the schema. */
export const LANGUAGES: Readonly<Record<string, object>> = {
  nodejs: {
    // Neither this package's own name, since a program may have both, nor one in Pulumi's scope, which is the default.
    packageName: 'pulumi-cognito-user-pool-sdk',
    respectSchemaVersion: true,
  },
  python: {
    packageName: 'pulumi_cognito_user_pool',
    respectSchemaVersion: true,
    pyproject: { enabled: true },
  },
  go: {
    // Without a dot in its first part it is the path of no repository: it is used from the generated folder alone.
    importBasePath: 'pulumi-cognito-user-pool/sdk/go/cognitouserpool',
    generateResourceContainerTypes: true,
    respectSchemaVersion: true,
  },
  csharp: {
    namespaces: { 'cognito-user-pool': 'CognitoUserPool' },
    respectSchemaVersion: true,
  },
  java: {},
};
