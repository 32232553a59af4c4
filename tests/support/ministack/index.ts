import { join } from 'node:path';
import { HOST, startPythonServer } from '../python-server/start';
import type { PythonServer, Running } from '../python-server/types';

export type Ministack = Running;

/** Another project's emulator of AWS. */
export const MINISTACK: PythonServer = {
  name: 'ministack',
  version: '1.5.33',
  command: 'ministack',
  requirements: join(__dirname, 'requirements.txt'),
  megabytes: 30,
  args: () => [],
  // What keeps it strict, on the loopback and off Docker.
  environment: (port, folder) => ({
    STATE_DIR: folder,
    // Without it no client secret, confirmation code or access token is checked.
    AUTH: 'true',
    GATEWAY_PORT: String(port),
    BIND_HOST: HOST,
    DOCKER_HOST: 'unix:///nonexistent.sock',
    IOT_MTLS_ENABLED: '0',
    SFTP_ENABLED: '0',
  }),
  health: '/_ministack/health',
};

export const startMinistack = (): Promise<Ministack> => startPythonServer(MINISTACK);
