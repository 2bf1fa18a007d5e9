// Preloaded into clasp: googleapis loads the clients of some 300 Google products, which takes half of each call. clasp asks for few.
import Module from 'node:module';

const USED = /^\.\/(?:apis\/)?(?:script|drive|oauth2|discovery|logging|serviceusage)(?:\/|$)/;
const INDEX = /googleapis[\\/]build[\\/]src[\\/](?:apis[\\/])?index\.js$/;
const PRODUCT = /^\.\/(?!googleapis$|apis$)/;

const load = Module._load;
Module._load = function loadUsed(request, parent, isMain) {
  const isUnused = INDEX.test(parent?.filename ?? '') && PRODUCT.test(request) && !USED.test(request);
  return isUnused ? {} : load.call(this, request, parent, isMain);
};
