/** Version of this library, as in package.json; it stands in every assessment. */
export const version = '0.1.0';
