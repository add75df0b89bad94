/**
 * Univer 0.25.1 is published with its classes' fields defined by a helper, `_defineProperty(this, "row", 0)`, which every
 * class shares: V8 looks each of them up in its slowest way, a fifth of the time that a large workbook takes to be
 * parsed and calculated. Here they are assigned, as a webpack loader for the browser and by test/support/runtime.js in
 * Node. A name that has a getter or setter somewhere in the file stays defined, for there the two are not the same.
 */
module.exports = function plainFields(source) {
  const accessors = new Set(
    [...source.matchAll(/^\s*(?:[gs]et) ([\w$]+)\(/gm)].map(([, name]) => name),
  );
  return source.replace(/\b_defineProperty\(this, "([\w$]+)", /g, (call, name) =>
    accessors.has(name) ? call : `(this.${name} = `,
  );
};

/** The packages that this is of use for: what a workbook is made of and what calculates. */
module.exports.packages = /[\\/]@univerjs[\\/](?:core|engine-formula|sheets)[\\/]lib[\\/]/;
