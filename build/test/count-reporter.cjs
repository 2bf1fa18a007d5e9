// Keeps the counts of a jest run for the closing line, and lets a run that found no test fail.
const { writeFileSync } = require('node:fs');

module.exports = class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests }) {
    const failed = numFailedTests === 0 ? numFailedTestSuites : numFailedTests;
    writeFileSync(process.env.COUNT_FILE, JSON.stringify({ passed: numPassedTests, failed, skipped: numPendingTests }));
  }
};
