import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../workspace/pack';
import { between } from './between';
import { interfaceRows, rowsTable } from './interface-rows';

export const PROVIDER_PAGE = join(ROOT, 'docs', 'reference', 'cognito-provider.md');

export const PROVIDER_ROWS = interfaceRows('provider/pulumi/cognito-provider.ts', 'CognitoProviderArgs');

/** The page of the explicit provider, with its arguments as they are declared. */
export const providerPage = (): string =>
  between(
    readFileSync(PROVIDER_PAGE, 'utf8'),
    'arguments of CognitoProvider',
    rowsTable('argument', PROVIDER_ROWS),
  );
