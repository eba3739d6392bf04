/** Apart from the schemas, which the browser does not need. */
export const MOST_PASSKEY_NAME_CHARACTERS = 60
