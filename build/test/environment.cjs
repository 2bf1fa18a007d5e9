const { TestEnvironment } = require('jest-environment-node');

// A worker exits when jest has no more tests for it and no longer listens. Timers of the spreadsheet engine and freeing the
// memory would take longer than jest waits.
if (process.send) process.on('removeListener', (event) => event === 'message' && process.exit());

/** The Node environment of a test file, in the time zone of its jest project. Child processes of a test inherit the zone. */
module.exports = class Environment extends TestEnvironment {
  constructor(config, context) {
    // Must be set before the environment copies process.env for the test.
    process.env.TZ = config.projectConfig.testEnvironmentOptions.zone;
    super(config, context);
    // For modules that all test files of a worker can share.
    this.global.requireOutside = require;
  }
};
