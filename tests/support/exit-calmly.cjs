/*
 * Mocha's pool sends its workers SIGTERM when they have not ended after a second, and a worker may need longer to write
 * what it has covered. It ends by itself: when it is told to, and when its parent is gone.
 */
if (process.env.NODE_V8_COVERAGE && process.send) process.on('SIGTERM', () => undefined);
