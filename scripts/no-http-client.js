/**
 * Stands in for `@actions/http-client` when `@actions/core` is bundled. Core needs it for OIDC tokens alone,
 * which this action never asks for; the client itself would add the whole of undici to every start.
 */
export class HttpClient {
  constructor() {
    throw new Error('sru-gate is built without an HTTP client');
  }
}
export const BearerCredentialHandler = HttpClient;
