/** The version in package.json, for reports by users. A test compares the two. */
export const PRODUCT_VERSION = '0.1.0';
