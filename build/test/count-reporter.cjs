// Writes the counts of a jest run to a file, for the summary line. Test files that fail to run count as failures.
const { writeFileSync } = require('node:fs');

module.exports = class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests }) {
    const failed = numFailedTests === 0 ? numFailedTestSuites : numFailedTests;
    writeFileSync(process.env.COUNT_FILE, JSON.stringify({ passed: numPassedTests, failed, skipped: numPendingTests }));
  }
};
