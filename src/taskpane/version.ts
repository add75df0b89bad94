/** Put in by the build: the version of package.json. */
declare const OUROBOROS_VERSION: string | undefined;

/** The add-in's version, such as "1.2.0". */
export const version = typeof OUROBOROS_VERSION === "undefined" ? "development" : OUROBOROS_VERSION;
