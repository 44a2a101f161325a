/**
 * Where editors find the schema of a manifest or a policy: the file of `schema/` as it is, without a page around it.
 * @param homepage the project's address
 */
export function schemaAddress(of: 'manifest' | 'policy', homepage: string): string {
  return `${homepage}/raw/main/schema/${of}.schema.json`;
}
