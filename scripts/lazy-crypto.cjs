// Stands for Node's own `crypto` in the server's bundle. The library below the protocol loads that at
// once and uses it for names of pipes only, which a server never makes; loading it is a sixteenth of
// the whole start.
exports.randomBytes = (size) => require('node:crypto').randomBytes(size);
exports.randomUUID = () => require('node:crypto').randomUUID();
