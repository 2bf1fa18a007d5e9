/** The version in package.json, for reports that people send; a test holds the two together. */
export const PRODUCT_VERSION = '0.1.0';
