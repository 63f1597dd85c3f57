declare const SELFEVAL_VERSION: string | undefined;

/** Version of the product; the build writes it in. */
export const productVersion = typeof SELFEVAL_VERSION === 'string' ? SELFEVAL_VERSION : 'unbuilt';
