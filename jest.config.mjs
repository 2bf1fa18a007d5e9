export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/build/jest-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/build/'],
};
