export const id = 248;
export const ids = [248];
export const modules = {

/***/ 9872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ usual),
/* harmony export */   Hl: () => (/* binding */ HTTPError),
/* harmony export */   J3: () => (/* binding */ wholeReader),
/* harmony export */   Lx: () => (/* binding */ whyUnreachable),
/* harmony export */   P6: () => (/* binding */ otherLaunchpad),
/* harmony export */   S7: () => (/* binding */ absentStatuses),
/* harmony export */   Yo: () => (/* binding */ NotRead),
/* harmony export */   a1: () => (/* binding */ httpWithin),
/* harmony export */   p3: () => (/* binding */ outOfTime),
/* harmony export */   yS: () => (/* binding */ askerFor)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3281);
/* harmony import */ var _text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9522);

const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



// node_modules/ky/distribution/errors/HTTPError.js
var HTTPError = class extends Error {
  response;
  request;
  options;
  constructor(response, request, options) {
    const code = response.status || response.status === 0 ? response.status : "";
    const title = response.statusText ?? "";
    const status = `${code} ${title}`.trim();
    const reason = status ? `status code ${status}` : "an unknown error";
    super(`Request failed with ${reason}: ${request.method} ${request.url}`);
    this.name = "HTTPError";
    this.response = response;
    this.request = request;
    this.options = options;
  }
};

// node_modules/ky/distribution/errors/NonError.js
var NonError = class extends Error {
  name = "NonError";
  value;
  constructor(value) {
    let message = "Non-error value was thrown";
    try {
      if (typeof value === "string") {
        message = value;
      } else if (value && typeof value === "object" && "message" in value && typeof value.message === "string") {
        message = value.message;
      }
    } catch {
    }
    super(message);
    this.value = value;
  }
};

// node_modules/ky/distribution/errors/ForceRetryError.js
var ForceRetryError = class extends Error {
  name = "ForceRetryError";
  customDelay;
  code;
  customRequest;
  constructor(options) {
    const cause = options?.cause ? options.cause instanceof Error ? options.cause : new NonError(options.cause) : void 0;
    super(options?.code ? `Forced retry: ${options.code}` : "Forced retry", cause ? { cause } : void 0);
    this.customDelay = options?.delay;
    this.code = options?.code;
    this.customRequest = options?.request;
  }
};

// node_modules/ky/distribution/core/constants.js
var supportsRequestStreams = (() => {
  let duplexAccessed = false;
  let hasContentType = false;
  const supportsReadableStream = typeof globalThis.ReadableStream === "function";
  const supportsRequest = typeof globalThis.Request === "function";
  if (supportsReadableStream && supportsRequest) {
    try {
      hasContentType = new globalThis.Request("https://empty.invalid", {
        body: new globalThis.ReadableStream(),
        method: "POST",
        // @ts-expect-error - Types are outdated.
        get duplex() {
          duplexAccessed = true;
          return "half";
        }
      }).headers.has("Content-Type");
    } catch (error) {
      if (error instanceof Error && error.message === "unsupported BodyInit type") {
        return false;
      }
      throw error;
    }
  }
  return duplexAccessed && !hasContentType;
})();
var supportsAbortController = typeof globalThis.AbortController === "function";
var supportsAbortSignal = typeof globalThis.AbortSignal === "function" && typeof globalThis.AbortSignal.any === "function";
var supportsResponseStreams = typeof globalThis.ReadableStream === "function";
var supportsFormData = typeof globalThis.FormData === "function";
var requestMethods = ["get", "post", "put", "patch", "head", "delete"];
var validate = () => void 0;
validate();
var responseTypes = {
  json: "application/json",
  text: "text/*",
  formData: "multipart/form-data",
  arrayBuffer: "*/*",
  blob: "*/*",
  // Supported in modern Fetch implementations (for example, browsers and recent Node.js/undici).
  // We still feature-check at runtime before exposing the shortcut.
  bytes: "*/*"
};
var maxSafeTimeout = 2147483647;
var usualFormBoundarySize = new TextEncoder().encode("------WebKitFormBoundaryaxpyiPgbbPti10Rw").length;
var stop = /* @__PURE__ */ Symbol("stop");
var RetryMarker = class {
  options;
  constructor(options) {
    this.options = options;
  }
};
var retry = (options) => new RetryMarker(options);
var kyOptionKeys = {
  json: true,
  parseJson: true,
  stringifyJson: true,
  searchParams: true,
  prefixUrl: true,
  retry: true,
  timeout: true,
  hooks: true,
  throwHttpErrors: true,
  onDownloadProgress: true,
  onUploadProgress: true,
  fetch: true,
  context: true
};
var vendorSpecificOptions = {
  next: true
  // Next.js cache revalidation (revalidate, tags)
};
var requestOptionsRegistry = {
  method: true,
  headers: true,
  body: true,
  mode: true,
  credentials: true,
  cache: true,
  redirect: true,
  referrer: true,
  referrerPolicy: true,
  integrity: true,
  keepalive: true,
  signal: true,
  window: true,
  duplex: true
};

// node_modules/ky/distribution/utils/body.js
var getBodySize = (body) => {
  if (!body) {
    return 0;
  }
  if (body instanceof FormData) {
    let size = 0;
    for (const [key, value] of body) {
      size += usualFormBoundarySize;
      size += new TextEncoder().encode(`Content-Disposition: form-data; name="${key}"`).length;
      size += typeof value === "string" ? new TextEncoder().encode(value).length : value.size;
    }
    return size;
  }
  if (body instanceof Blob) {
    return body.size;
  }
  if (body instanceof ArrayBuffer) {
    return body.byteLength;
  }
  if (typeof body === "string") {
    return new TextEncoder().encode(body).length;
  }
  if (body instanceof URLSearchParams) {
    return new TextEncoder().encode(body.toString()).length;
  }
  if ("byteLength" in body) {
    return body.byteLength;
  }
  if (typeof body === "object" && body !== null) {
    try {
      const jsonString = JSON.stringify(body);
      return new TextEncoder().encode(jsonString).length;
    } catch {
      return 0;
    }
  }
  return 0;
};
var withProgress = (stream, totalBytes, onProgress) => {
  let previousChunk;
  let transferredBytes = 0;
  return stream.pipeThrough(new TransformStream({
    transform(currentChunk, controller) {
      controller.enqueue(currentChunk);
      if (previousChunk) {
        transferredBytes += previousChunk.byteLength;
        let percent = totalBytes === 0 ? 0 : transferredBytes / totalBytes;
        if (percent >= 1) {
          percent = 1 - Number.EPSILON;
        }
        onProgress?.({ percent, totalBytes: Math.max(totalBytes, transferredBytes), transferredBytes }, previousChunk);
      }
      previousChunk = currentChunk;
    },
    flush() {
      if (previousChunk) {
        transferredBytes += previousChunk.byteLength;
        onProgress?.({ percent: 1, totalBytes: Math.max(totalBytes, transferredBytes), transferredBytes }, previousChunk);
      }
    }
  }));
};
var streamResponse = (response, onDownloadProgress) => {
  if (!response.body) {
    return response;
  }
  if (response.status === 204) {
    return new Response(null, {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers
    });
  }
  const totalBytes = Math.max(0, Number(response.headers.get("content-length")) || 0);
  return new Response(withProgress(response.body, totalBytes, onDownloadProgress), {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers
  });
};
var streamRequest = (request, onUploadProgress, originalBody) => {
  if (!request.body) {
    return request;
  }
  const totalBytes = getBodySize(originalBody ?? request.body);
  return new Request(request, {
    // @ts-expect-error - Types are outdated.
    duplex: "half",
    body: withProgress(request.body, totalBytes, onUploadProgress)
  });
};

// node_modules/ky/distribution/utils/is.js
var isObject = (value) => value !== null && typeof value === "object";

// node_modules/ky/distribution/utils/merge.js
var validateAndMerge = (...sources) => {
  for (const source of sources) {
    if ((!isObject(source) || Array.isArray(source)) && source !== void 0) {
      throw new TypeError("The `options` argument must be an object");
    }
  }
  return deepMerge({}, ...sources);
};
var mergeHeaders = (source1 = {}, source2 = {}) => {
  const result = new globalThis.Headers(source1);
  const isHeadersInstance = source2 instanceof globalThis.Headers;
  const source = new globalThis.Headers(source2);
  for (const [key, value] of source.entries()) {
    if (isHeadersInstance && value === "undefined" || value === void 0) {
      result.delete(key);
    } else {
      result.set(key, value);
    }
  }
  return result;
};
function newHookValue(original, incoming, property) {
  return Object.hasOwn(incoming, property) && incoming[property] === void 0 ? [] : deepMerge(original[property] ?? [], incoming[property] ?? []);
}
var mergeHooks = (original = {}, incoming = {}) => ({
  beforeRequest: newHookValue(original, incoming, "beforeRequest"),
  beforeRetry: newHookValue(original, incoming, "beforeRetry"),
  afterResponse: newHookValue(original, incoming, "afterResponse"),
  beforeError: newHookValue(original, incoming, "beforeError")
});
var appendSearchParameters = (target, source) => {
  const result = new URLSearchParams();
  for (const input of [target, source]) {
    if (input === void 0) {
      continue;
    }
    if (input instanceof URLSearchParams) {
      for (const [key, value] of input.entries()) {
        result.append(key, value);
      }
    } else if (Array.isArray(input)) {
      for (const pair of input) {
        if (!Array.isArray(pair) || pair.length !== 2) {
          throw new TypeError("Array search parameters must be provided in [[key, value], ...] format");
        }
        result.append(String(pair[0]), String(pair[1]));
      }
    } else if (isObject(input)) {
      for (const [key, value] of Object.entries(input)) {
        if (value !== void 0) {
          result.append(key, String(value));
        }
      }
    } else {
      const parameters = new URLSearchParams(input);
      for (const [key, value] of parameters.entries()) {
        result.append(key, value);
      }
    }
  }
  return result;
};
var deepMerge = (...sources) => {
  let returnValue = {};
  let headers = {};
  let hooks = {};
  let searchParameters;
  const signals = [];
  for (const source of sources) {
    if (Array.isArray(source)) {
      if (!Array.isArray(returnValue)) {
        returnValue = [];
      }
      returnValue = [...returnValue, ...source];
    } else if (isObject(source)) {
      for (let [key, value] of Object.entries(source)) {
        if (key === "signal" && value instanceof globalThis.AbortSignal) {
          signals.push(value);
          continue;
        }
        if (key === "context") {
          if (value !== void 0 && value !== null && (!isObject(value) || Array.isArray(value))) {
            throw new TypeError("The `context` option must be an object");
          }
          returnValue = {
            ...returnValue,
            context: value === void 0 || value === null ? {} : { ...returnValue.context, ...value }
          };
          continue;
        }
        if (key === "searchParams") {
          if (value === void 0 || value === null) {
            searchParameters = void 0;
          } else {
            searchParameters = searchParameters === void 0 ? value : appendSearchParameters(searchParameters, value);
          }
          continue;
        }
        if (isObject(value) && key in returnValue) {
          value = deepMerge(returnValue[key], value);
        }
        returnValue = { ...returnValue, [key]: value };
      }
      if (isObject(source.hooks)) {
        hooks = mergeHooks(hooks, source.hooks);
        returnValue.hooks = hooks;
      }
      if (isObject(source.headers)) {
        headers = mergeHeaders(headers, source.headers);
        returnValue.headers = headers;
      }
    }
  }
  if (searchParameters !== void 0) {
    returnValue.searchParams = searchParameters;
  }
  if (signals.length > 0) {
    if (signals.length === 1) {
      returnValue.signal = signals[0];
    } else if (supportsAbortSignal) {
      returnValue.signal = AbortSignal.any(signals);
    } else {
      returnValue.signal = signals.at(-1);
    }
  }
  return returnValue;
};

// node_modules/ky/distribution/utils/normalize.js
var normalizeRequestMethod = (input) => requestMethods.includes(input) ? input.toUpperCase() : input;
var retryMethods = ["get", "put", "head", "delete", "options", "trace"];
var retryStatusCodes = [408, 413, 429, 500, 502, 503, 504];
var retryAfterStatusCodes = [413, 429, 503];
var defaultRetryOptions = {
  limit: 2,
  methods: retryMethods,
  statusCodes: retryStatusCodes,
  afterStatusCodes: retryAfterStatusCodes,
  maxRetryAfter: Number.POSITIVE_INFINITY,
  backoffLimit: Number.POSITIVE_INFINITY,
  delay: (attemptCount) => 0.3 * 2 ** (attemptCount - 1) * 1e3,
  jitter: void 0,
  retryOnTimeout: false
};
var normalizeRetryOptions = (retry2 = {}) => {
  if (typeof retry2 === "number") {
    return {
      ...defaultRetryOptions,
      limit: retry2
    };
  }
  if (retry2.methods && !Array.isArray(retry2.methods)) {
    throw new Error("retry.methods must be an array");
  }
  retry2.methods &&= retry2.methods.map((method) => method.toLowerCase());
  if (retry2.statusCodes && !Array.isArray(retry2.statusCodes)) {
    throw new Error("retry.statusCodes must be an array");
  }
  const normalizedRetry = Object.fromEntries(Object.entries(retry2).filter(([, value]) => value !== void 0));
  return {
    ...defaultRetryOptions,
    ...normalizedRetry
  };
};

// node_modules/ky/distribution/errors/TimeoutError.js
var TimeoutError = class extends Error {
  request;
  constructor(request) {
    super(`Request timed out: ${request.method} ${request.url}`);
    this.name = "TimeoutError";
    this.request = request;
  }
};

// node_modules/ky/distribution/utils/timeout.js
async function timeout(request, init, abortController, options) {
  return new Promise((resolve, reject) => {
    const timeoutId = setTimeout(() => {
      if (abortController) {
        abortController.abort();
      }
      reject(new TimeoutError(request));
    }, options.timeout);
    void options.fetch(request, init).then(resolve).catch(reject).then(() => {
      clearTimeout(timeoutId);
    });
  });
}

// node_modules/ky/distribution/utils/delay.js
async function delay(ms, { signal }) {
  return new Promise((resolve, reject) => {
    if (signal) {
      signal.throwIfAborted();
      signal.addEventListener("abort", abortHandler, { once: true });
    }
    function abortHandler() {
      clearTimeout(timeoutId);
      reject(signal.reason);
    }
    const timeoutId = setTimeout(() => {
      signal?.removeEventListener("abort", abortHandler);
      resolve();
    }, ms);
  });
}

// node_modules/ky/distribution/utils/options.js
var findUnknownOptions = (request, options) => {
  const unknownOptions = {};
  for (const key in options) {
    if (!Object.hasOwn(options, key)) {
      continue;
    }
    if (!(key in requestOptionsRegistry) && !(key in kyOptionKeys) && (!(key in request) || key in vendorSpecificOptions)) {
      unknownOptions[key] = options[key];
    }
  }
  return unknownOptions;
};
var hasSearchParameters = (search) => {
  if (search === void 0) {
    return false;
  }
  if (Array.isArray(search)) {
    return search.length > 0;
  }
  if (search instanceof URLSearchParams) {
    return search.size > 0;
  }
  if (typeof search === "object") {
    return Object.keys(search).length > 0;
  }
  if (typeof search === "string") {
    return search.trim().length > 0;
  }
  return Boolean(search);
};

// node_modules/ky/distribution/utils/type-guards.js
function isHTTPError(error) {
  return error instanceof HTTPError || error?.name === HTTPError.name;
}
function isTimeoutError(error) {
  return error instanceof TimeoutError || error?.name === TimeoutError.name;
}

// node_modules/ky/distribution/core/Ky.js
var Ky = class _Ky {
  static create(input, options) {
    const ky2 = new _Ky(input, options);
    const function_ = async () => {
      if (typeof ky2.#options.timeout === "number" && ky2.#options.timeout > maxSafeTimeout) {
        throw new RangeError(`The \`timeout\` option cannot be greater than ${maxSafeTimeout}`);
      }
      await Promise.resolve();
      let response = await ky2.#fetch();
      for (const hook of ky2.#options.hooks.afterResponse) {
        const clonedResponse = ky2.#decorateResponse(response.clone());
        let modifiedResponse;
        try {
          modifiedResponse = await hook(ky2.request, ky2.#getNormalizedOptions(), clonedResponse, { retryCount: ky2.#retryCount });
        } catch (error) {
          ky2.#cancelResponseBody(clonedResponse);
          ky2.#cancelResponseBody(response);
          throw error;
        }
        if (modifiedResponse instanceof RetryMarker) {
          ky2.#cancelResponseBody(clonedResponse);
          ky2.#cancelResponseBody(response);
          throw new ForceRetryError(modifiedResponse.options);
        }
        const nextResponse = modifiedResponse instanceof globalThis.Response ? modifiedResponse : response;
        if (clonedResponse !== nextResponse) {
          ky2.#cancelResponseBody(clonedResponse);
        }
        if (response !== nextResponse) {
          ky2.#cancelResponseBody(response);
        }
        response = nextResponse;
      }
      ky2.#decorateResponse(response);
      if (!response.ok && (typeof ky2.#options.throwHttpErrors === "function" ? ky2.#options.throwHttpErrors(response.status) : ky2.#options.throwHttpErrors)) {
        let error = new HTTPError(response, ky2.request, ky2.#getNormalizedOptions());
        for (const hook of ky2.#options.hooks.beforeError) {
          error = await hook(error, { retryCount: ky2.#retryCount });
        }
        throw error;
      }
      if (ky2.#options.onDownloadProgress) {
        if (typeof ky2.#options.onDownloadProgress !== "function") {
          throw new TypeError("The `onDownloadProgress` option must be a function");
        }
        if (!supportsResponseStreams) {
          throw new Error("Streams are not supported in your environment. `ReadableStream` is missing.");
        }
        const progressResponse = response.clone();
        ky2.#cancelResponseBody(response);
        return streamResponse(progressResponse, ky2.#options.onDownloadProgress);
      }
      return response;
    };
    const result = ky2.#retry(function_).finally(() => {
      const originalRequest = ky2.#originalRequest;
      ky2.#cancelBody(originalRequest?.body ?? void 0);
      ky2.#cancelBody(ky2.request.body ?? void 0);
    });
    for (const [type, mimeType] of Object.entries(responseTypes)) {
      if (type === "bytes" && typeof globalThis.Response?.prototype?.bytes !== "function") {
        continue;
      }
      result[type] = async () => {
        ky2.request.headers.set("accept", ky2.request.headers.get("accept") || mimeType);
        const response = await result;
        if (type === "json") {
          if (response.status === 204) {
            return "";
          }
          const text = await response.text();
          if (text === "") {
            return "";
          }
          if (options.parseJson) {
            return options.parseJson(text);
          }
          return JSON.parse(text);
        }
        return response[type]();
      };
    }
    return result;
  }
  // eslint-disable-next-line unicorn/prevent-abbreviations
  static #normalizeSearchParams(searchParams) {
    if (searchParams && typeof searchParams === "object" && !Array.isArray(searchParams) && !(searchParams instanceof URLSearchParams)) {
      return Object.fromEntries(Object.entries(searchParams).filter(([, value]) => value !== void 0));
    }
    return searchParams;
  }
  request;
  #abortController;
  #retryCount = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-readonly -- False positive: #input is reassigned on line 202
  #input;
  #options;
  #originalRequest;
  #userProvidedAbortSignal;
  #cachedNormalizedOptions;
  // eslint-disable-next-line complexity
  constructor(input, options = {}) {
    this.#input = input;
    this.#options = {
      ...options,
      headers: mergeHeaders(this.#input.headers, options.headers),
      hooks: mergeHooks({
        beforeRequest: [],
        beforeRetry: [],
        beforeError: [],
        afterResponse: []
      }, options.hooks),
      method: normalizeRequestMethod(options.method ?? this.#input.method ?? "GET"),
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      prefixUrl: String(options.prefixUrl || ""),
      retry: normalizeRetryOptions(options.retry),
      throwHttpErrors: options.throwHttpErrors ?? true,
      timeout: options.timeout ?? 1e4,
      fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
      context: options.context ?? {}
    };
    if (typeof this.#input !== "string" && !(this.#input instanceof URL || this.#input instanceof globalThis.Request)) {
      throw new TypeError("`input` must be a string, URL, or Request");
    }
    if (this.#options.prefixUrl && typeof this.#input === "string") {
      if (this.#input.startsWith("/")) {
        throw new Error("`input` must not begin with a slash when using `prefixUrl`");
      }
      if (!this.#options.prefixUrl.endsWith("/")) {
        this.#options.prefixUrl += "/";
      }
      this.#input = this.#options.prefixUrl + this.#input;
    }
    if (supportsAbortController && supportsAbortSignal) {
      this.#userProvidedAbortSignal = this.#options.signal ?? this.#input.signal;
      this.#abortController = new globalThis.AbortController();
      this.#options.signal = this.#userProvidedAbortSignal ? AbortSignal.any([this.#userProvidedAbortSignal, this.#abortController.signal]) : this.#abortController.signal;
    }
    if (supportsRequestStreams) {
      this.#options.duplex = "half";
    }
    if (this.#options.json !== void 0) {
      this.#options.body = this.#options.stringifyJson?.(this.#options.json) ?? JSON.stringify(this.#options.json);
      this.#options.headers.set("content-type", this.#options.headers.get("content-type") ?? "application/json");
    }
    const userProvidedContentType = options.headers && new globalThis.Headers(options.headers).has("content-type");
    if (this.#input instanceof globalThis.Request && (supportsFormData && this.#options.body instanceof globalThis.FormData || this.#options.body instanceof URLSearchParams) && !userProvidedContentType) {
      this.#options.headers.delete("content-type");
    }
    this.request = new globalThis.Request(this.#input, this.#options);
    if (hasSearchParameters(this.#options.searchParams)) {
      const textSearchParams = typeof this.#options.searchParams === "string" ? this.#options.searchParams.replace(/^\?/, "") : new URLSearchParams(_Ky.#normalizeSearchParams(this.#options.searchParams)).toString();
      const searchParams = "?" + textSearchParams;
      const url = this.request.url.replace(/(?:\?.*?)?(?=#|$)/, searchParams);
      this.request = new globalThis.Request(url, this.#options);
    }
    if (this.#options.onUploadProgress) {
      if (typeof this.#options.onUploadProgress !== "function") {
        throw new TypeError("The `onUploadProgress` option must be a function");
      }
      if (!supportsRequestStreams) {
        throw new Error("Request streams are not supported in your environment. The `duplex` option for `Request` is not available.");
      }
      this.request = this.#wrapRequestWithUploadProgress(this.request, this.#options.body ?? void 0);
    }
  }
  #calculateDelay() {
    const retryDelay = this.#options.retry.delay(this.#retryCount);
    let jitteredDelay = retryDelay;
    if (this.#options.retry.jitter === true) {
      jitteredDelay = Math.random() * retryDelay;
    } else if (typeof this.#options.retry.jitter === "function") {
      jitteredDelay = this.#options.retry.jitter(retryDelay);
      if (!Number.isFinite(jitteredDelay) || jitteredDelay < 0) {
        jitteredDelay = retryDelay;
      }
    }
    const backoffLimit = this.#options.retry.backoffLimit ?? Number.POSITIVE_INFINITY;
    return Math.min(backoffLimit, jitteredDelay);
  }
  async #calculateRetryDelay(error) {
    this.#retryCount++;
    if (this.#retryCount > this.#options.retry.limit) {
      throw error;
    }
    const errorObject = error instanceof Error ? error : new NonError(error);
    if (errorObject instanceof ForceRetryError) {
      return errorObject.customDelay ?? this.#calculateDelay();
    }
    if (!this.#options.retry.methods.includes(this.request.method.toLowerCase())) {
      throw error;
    }
    if (this.#options.retry.shouldRetry !== void 0) {
      const result = await this.#options.retry.shouldRetry({ error: errorObject, retryCount: this.#retryCount });
      if (result === false) {
        throw error;
      }
      if (result === true) {
        return this.#calculateDelay();
      }
    }
    if (isTimeoutError(error) && !this.#options.retry.retryOnTimeout) {
      throw error;
    }
    if (isHTTPError(error)) {
      if (!this.#options.retry.statusCodes.includes(error.response.status)) {
        throw error;
      }
      const retryAfter = error.response.headers.get("Retry-After") ?? error.response.headers.get("RateLimit-Reset") ?? error.response.headers.get("X-RateLimit-Retry-After") ?? error.response.headers.get("X-RateLimit-Reset") ?? error.response.headers.get("X-Rate-Limit-Reset");
      if (retryAfter && this.#options.retry.afterStatusCodes.includes(error.response.status)) {
        let after = Number(retryAfter) * 1e3;
        if (Number.isNaN(after)) {
          after = Date.parse(retryAfter) - Date.now();
        } else if (after >= Date.parse("2024-01-01")) {
          after -= Date.now();
        }
        const max = this.#options.retry.maxRetryAfter ?? after;
        return after < max ? after : max;
      }
      if (error.response.status === 413) {
        throw error;
      }
    }
    return this.#calculateDelay();
  }
  #decorateResponse(response) {
    if (this.#options.parseJson) {
      response.json = async () => this.#options.parseJson(await response.text());
    }
    return response;
  }
  #cancelBody(body) {
    if (!body) {
      return;
    }
    void body.cancel().catch(() => void 0);
  }
  #cancelResponseBody(response) {
    this.#cancelBody(response.body ?? void 0);
  }
  async #retry(function_) {
    try {
      return await function_();
    } catch (error) {
      const ms = Math.min(await this.#calculateRetryDelay(error), maxSafeTimeout);
      if (this.#retryCount < 1) {
        throw error;
      }
      await delay(ms, this.#userProvidedAbortSignal ? { signal: this.#userProvidedAbortSignal } : {});
      if (error instanceof ForceRetryError && error.customRequest) {
        const managedRequest = this.#options.signal ? new globalThis.Request(error.customRequest, { signal: this.#options.signal }) : new globalThis.Request(error.customRequest);
        this.#assignRequest(managedRequest);
      }
      for (const hook of this.#options.hooks.beforeRetry) {
        const hookResult = await hook({
          request: this.request,
          options: this.#getNormalizedOptions(),
          error,
          retryCount: this.#retryCount
        });
        if (hookResult instanceof globalThis.Request) {
          this.#assignRequest(hookResult);
          break;
        }
        if (hookResult instanceof globalThis.Response) {
          return hookResult;
        }
        if (hookResult === stop) {
          return;
        }
      }
      return this.#retry(function_);
    }
  }
  async #fetch() {
    if (this.#abortController?.signal.aborted) {
      this.#abortController = new globalThis.AbortController();
      this.#options.signal = this.#userProvidedAbortSignal ? AbortSignal.any([this.#userProvidedAbortSignal, this.#abortController.signal]) : this.#abortController.signal;
      this.request = new globalThis.Request(this.request, { signal: this.#options.signal });
    }
    for (const hook of this.#options.hooks.beforeRequest) {
      const result = await hook(this.request, this.#getNormalizedOptions(), { retryCount: this.#retryCount });
      if (result instanceof Response) {
        return result;
      }
      if (result instanceof globalThis.Request) {
        this.#assignRequest(result);
        break;
      }
    }
    const nonRequestOptions = findUnknownOptions(this.request, this.#options);
    this.#originalRequest = this.request;
    this.request = this.#originalRequest.clone();
    if (this.#options.timeout === false) {
      return this.#options.fetch(this.#originalRequest, nonRequestOptions);
    }
    return timeout(this.#originalRequest, nonRequestOptions, this.#abortController, this.#options);
  }
  #getNormalizedOptions() {
    if (!this.#cachedNormalizedOptions) {
      const { hooks, ...normalizedOptions } = this.#options;
      this.#cachedNormalizedOptions = Object.freeze(normalizedOptions);
    }
    return this.#cachedNormalizedOptions;
  }
  #assignRequest(request) {
    this.#cachedNormalizedOptions = void 0;
    this.request = this.#wrapRequestWithUploadProgress(request);
  }
  #wrapRequestWithUploadProgress(request, originalBody) {
    if (!this.#options.onUploadProgress || !request.body) {
      return request;
    }
    return streamRequest(request, this.#options.onUploadProgress, originalBody ?? this.#options.body ?? void 0);
  }
};

// node_modules/ky/distribution/index.js
var createInstance = (defaults) => {
  const ky2 = (input, options) => Ky.create(input, validateAndMerge(defaults, options));
  for (const method of requestMethods) {
    ky2[method] = (input, options) => Ky.create(input, validateAndMerge(defaults, options, { method }));
  }
  ky2.create = (newDefaults) => createInstance(validateAndMerge(newDefaults));
  ky2.extend = (newDefaults) => {
    if (typeof newDefaults === "function") {
      newDefaults = newDefaults(defaults ?? {});
    }
    return createInstance(validateAndMerge(defaults, newDefaults));
  };
  ky2.stop = stop;
  ky2.retry = retry;
  return ky2;
};
var ky = createInstance();
var distribution_default = ky;

// src/sources/launchpad/response.ts
var mebibyte = 1024 * 1024;
var largestAnswer = 4 * mebibyte;
var mostRead = 64 * mebibyte;
var NotRead = class extends Error {
  name = "NotRead";
};
function wholeReader(largest = largestAnswer) {
  let total = 0;
  const readBody = async ({ body }) => {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
      size += chunk.length;
      total += chunk.length;
      if (size > largest) throw new NotRead(`its answer is larger than ${largest / mebibyte} MiB`);
      if (total > mostRead) throw new NotRead(`all its answers are larger than ${mostRead / mebibyte} MiB`);
      chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks));
  };
  return async (input, init) => {
    const response = await fetch(input, init);
    const { status } = response;
    const body = [204, 205, 304].includes(status) ? null : await readBody(response);
    return new Response(body, { status, headers: pauseOf(response) });
  };
}
function pauseOf(response) {
  const wait = waitAsked(response);
  return wait > 0 ? { "retry-after": String(wait / 1e3) } : {};
}
function waitAsked({ headers }) {
  const asked = headers.get("retry-after");
  if (asked === null) return 0;
  const seconds = Number(asked);
  const wait = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1e3;
  return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}
function whyUnreachable(error, root, otherServer = otherLaunchpad) {
  const unreachable = (why, help) => ({ kind: "unreachable", why, help });
  if (error instanceof NotRead) return unreachable(error.message, otherServer(root));
  if (error instanceof HTTPError) {
    const { status } = error.response;
    if (status >= 300 && status < 400)
      return unreachable(`it answers with a redirect (${status}), which is not followed`, otherServer(root));
    const isBusy = status >= 500 || status === 429;
    return unreachable(`it answers ${status}`, isBusy ? "Run the check again later." : otherServer(root));
  }
  if (error instanceof TimeoutError)
    return unreachable("it does not answer in time", "Run the check again later.");
  if (error instanceof SyntaxError) return unreachable("its answer is not JSON", otherServer(root));
  return unreachable(
    `it cannot be reached, or breaks off (${codeOf(error) ?? "network error"})`,
    `Check the network. Behind a proxy, Node 24 uses \`HTTPS_PROXY\` if \`NODE_USE_ENV_PROXY=1\` is set. ${otherServer(root)}`
  );
}
var longestRoot = 300;
function otherLaunchpad(root) {
  return `See whether ${(0,_text_quote_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(root, longestRoot)} is the address of Launchpad's API (\`launchpad-url\`), and whether a proxy in between answers with a page of its own, to log in.`;
}
function isRefused(error) {
  return ["ENOTFOUND", "ECONNREFUSED"].includes(codeOf(error) ?? "");
}
function codeOf(error) {
  const { cause } = error.value ?? error;
  const { code } = cause ?? {};
  return code && /^\w+$/.test(code) ? code : void 0;
}

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// src/sources/launchpad/asker.ts
var usual = { pause: 500, patience: 15e3 };
var mostAtOnce = 4;
var retries = 3;
var mostFailures = 8;
function askerFor(settings) {
  const reader = jsonReader(settings);
  const { onAnswer = () => void 0 } = settings;
  const gate = pLimit(mostAtOnce);
  const asked = /* @__PURE__ */ new Map();
  return (address) => {
    const known = asked.get(address);
    if (known) return known;
    const answer = gate(reader, address);
    answer.then(onAnswer);
    asked.set(address, answer);
    return answer;
  };
}
function jsonReader({ root, limit, pause = usual.pause, patience = usual.patience }) {
  const signal = AbortSignal.timeout(limit);
  const http = httpWithin(
    { signal, ends: Date.now() + limit, pause, patience },
    "application/json",
    wholeReader()
  );
  let failures = 0;
  let failed;
  return async (address) => {
    if (signal.aborted) return outOfTime(limit);
    if (failures >= mostFailures && failed) return failed;
    try {
      const value = JSON.parse(await http.get(address).text());
      failures = 0;
      return { kind: "found", value };
    } catch (error) {
      if (error instanceof HTTPError && absentStatuses.includes(error.response.status)) {
        failures = 0;
        return { kind: "absent", status: error.response.status };
      }
      failures++;
      failed = signal.aborted ? outOfTime(limit) : whyUnreachable(error, root);
      return failed;
    }
  };
}
var absentStatuses = [401, 403, 404, 410];
function httpWithin({ signal, ends, pause, patience }, accept, reader) {
  return distribution_default.create({
    headers: {
      accept,
      "user-agent": `${_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C.name}/${_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C.version} (+${_generated_about_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C.homepage})`
    },
    redirect: "manual",
    signal,
    timeout: patience,
    fetch: reader,
    retry: {
      limit: retries,
      retryOnTimeout: true,
      delay: (attempt) => pause * 2 ** (attempt - 1),
      shouldRetry: ({ error, retryCount }) => {
        if (error instanceof NotRead || signal.aborted) return false;
        if (isRefused(error) && retryCount > 1) return false;
        if (error instanceof HTTPError && waitAsked(error.response) > ends - Date.now()) return false;
        return void 0;
      }
    }
  });
}
function outOfTime(limit) {
  return {
    kind: "unreachable",
    why: `the time for all questions, ${limit / 1e3} s, was over`,
    help: "Raise `launchpad-timeout` (`--launchpad-timeout`), or run the check again later."
  };
}


/*! Bundled license information:

ky/distribution/index.js:
  (*! MIT License © Sindre Sorhus *)
*/
//# sourceMappingURL=ky-distribution-core-Ky-shared.js.map


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askLaunchpad: () => (/* binding */ askLaunchpad)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: ./lib/action/model-field-shared.js
var model_field_shared = __webpack_require__(4166);
// EXTERNAL MODULE: ./lib/action/model-calendar-shared.js
var model_calendar_shared = __webpack_require__(9338);
// EXTERNAL MODULE: ./lib/action/model-publications-shared.js
var model_publications_shared = __webpack_require__(6813);
// EXTERNAL MODULE: ./lib/action/zod-v4-core-api-shared.js
var zod_v4_core_api_shared = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/action/model-day-shared.js
var model_day_shared = __webpack_require__(8848);
// EXTERNAL MODULE: ./lib/action/ky-distribution-core-Ky-shared.js
var ky_distribution_core_Ky_shared = __webpack_require__(9872);
// EXTERNAL MODULE: ./lib/action/model-compare-text-shared.js
var model_compare_text_shared = __webpack_require__(3335);
// EXTERNAL MODULE: ./lib/action/text-quote-shared.js
var text_quote_shared = __webpack_require__(9522);
;// CONCATENATED MODULE: ./lib/action/sources-launchpad-addresses-shared.js

const sources_launchpad_addresses_shared_require = (0,external_node_module_.createRequire)(import.meta.url);







// src/sources/launchpad/addresses.ts
function bugAddress(number2) {
  return `/bugs/${encodeURIComponent(Number(number2))}`;
}
var bugParts = { tasks: "bug_tasks", comments: "messages", history: "activity" };
function publicationsAddress(root, name, series) {
  return sources({
    source_name: name,
    exact_match: true,
    distro_series: `${root}/ubuntu/${encodeURIComponent(series)}`,
    order_by_date: true
  });
}
function versionAddress(name, version) {
  return sources({ source_name: name, exact_match: true, version });
}
function queueAddress(name, series, status) {
  return operation(`/ubuntu/${encodeURIComponent(series)}`, "getPackageUploads", {
    name,
    exact_match: true,
    pocket: "Proposed",
    status
  });
}
function uploadsAddress(name, series, version) {
  return operation(`/ubuntu/${encodeURIComponent(series)}`, "getPackageUploads", {
    name,
    exact_match: true,
    pocket: "Proposed",
    version
  });
}
function buildsAddress(publication) {
  const number2 = /\/\+sourcepub\/(\d{1,12})$/.exec(publication)?.[1];
  return number2 === void 0 ? void 0 : operation(`${archive}/+sourcepub/${number2}`, "getBuilds", {});
}
var archive = "/ubuntu/+archive/primary";
function sources(query) {
  return operation(archive, "getPublishedSources", query);
}
function operation(path, name, query) {
  const words = new URLSearchParams({ "ws.op": name });
  for (const [key, value] of Object.entries(query)) words.set(key, JSON.stringify(value));
  return `${path}?${words}`;
}

// src/sources/launchpad/response-forms.ts
var whole = (0,zod_v4_core_api_shared/* transform */.pd)((value) => value.toWellFormed());
var sources_launchpad_addresses_shared_text = (0,zod_v4_core_api_shared/* pipe */.Fs)((0,zod_v4_core_api_shared/* string */.Yj)().check((0,zod_v4_core_api_shared/* _maxLength */.Eb)(1024 * 1024)), whole);
var address = (0,zod_v4_core_api_shared/* pipe */.Fs)((0,zod_v4_core_api_shared/* string */.Yj)().check((0,zod_v4_core_api_shared/* _maxLength */.Eb)(2e3)), whole);
var day = (0,zod_v4_core_api_shared/* pipe */.Fs)(
  (0,zod_v4_core_api_shared/* string */.Yj)().check(
    (0,zod_v4_core_api_shared/* refine */.YP)(
      (value) => /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value))
    )
  ),
  (0,zod_v4_core_api_shared/* transform */.pd)((value) => (0,model_day_shared/* dayOf */.kb)(new Date(value)))
);
function collection(entry) {
  return (0,zod_v4_core_api_shared/* object */.Ik)({
    entries: (0,zod_v4_core_api_shared/* array */.YO)(entry),
    start: (0,zod_v4_core_api_shared/* optional */.lq)((0,zod_v4_core_api_shared/* number */.ai)()),
    total_size: (0,zod_v4_core_api_shared/* optional */.lq)((0,zod_v4_core_api_shared/* number */.ai)()),
    next_collection_link: (0,zod_v4_core_api_shared/* optional */.lq)(address)
  });
}
var rootAnswer = (0,zod_v4_core_api_shared/* object */.Ik)({ resource_type_link: address, bugs_collection_link: address });
var bugAnswer = (0,zod_v4_core_api_shared/* object */.Ik)({
  title: sources_launchpad_addresses_shared_text,
  description: sources_launchpad_addresses_shared_text,
  tags: (0,zod_v4_core_api_shared/* array */.YO)(sources_launchpad_addresses_shared_text),
  private: (0,zod_v4_core_api_shared/* boolean */.zM)(),
  duplicate_of_link: (0,zod_v4_core_api_shared/* nullish */.cl)(address),
  web_link: address
});
var taskAnswer = (0,zod_v4_core_api_shared/* object */.Ik)({
  bug_target_name: sources_launchpad_addresses_shared_text,
  target_link: address,
  status: sources_launchpad_addresses_shared_text,
  web_link: address
});
var messageAnswer = (0,zod_v4_core_api_shared/* object */.Ik)({
  content: sources_launchpad_addresses_shared_text,
  date_created: day,
  owner_link: (0,zod_v4_core_api_shared/* nullish */.cl)(address),
  web_link: address
});
var activityAnswer = (0,zod_v4_core_api_shared/* object */.Ik)({
  datechanged: day,
  whatchanged: sources_launchpad_addresses_shared_text,
  oldvalue: (0,zod_v4_core_api_shared/* nullish */.cl)(sources_launchpad_addresses_shared_text),
  newvalue: (0,zod_v4_core_api_shared/* nullish */.cl)(sources_launchpad_addresses_shared_text)
});
var pockets = ["Release", "Security", "Updates", "Proposed", "Backports"];
var publicationAnswer = (0,zod_v4_core_api_shared/* object */.Ik)({
  self_link: address,
  source_package_name: sources_launchpad_addresses_shared_text,
  source_package_version: sources_launchpad_addresses_shared_text,
  pocket: (0,zod_v4_core_api_shared/* _enum */.$8)(pockets),
  status: (0,zod_v4_core_api_shared/* _enum */.$8)(["Pending", "Published", "Superseded", "Deleted", "Obsolete"]),
  date_created: day,
  date_published: (0,zod_v4_core_api_shared/* nullish */.cl)(day),
  distro_series_link: address
});
var uploadAnswer = (0,zod_v4_core_api_shared/* object */.Ik)({ display_version: sources_launchpad_addresses_shared_text, status: sources_launchpad_addresses_shared_text, date_created: day });
var buildAnswer = (0,zod_v4_core_api_shared/* object */.Ik)({ arch_tag: sources_launchpad_addresses_shared_text, buildstate: sources_launchpad_addresses_shared_text });

// src/sources/launchpad/bugs.ts
var tagsOfUpdates = /^(?:verification|block-proposed|regression)-/;
async function gatherBug(number2, parts, { client, had, listed }) {
  const address2 = bugAddress(number2);
  const answer = await client.get(address2, bugAnswer);
  if (answer.kind === "absent") {
    const itself = await client.isLaunchpad();
    if (itself.kind !== "found") {
      had(itself.kind === "absent" ? answer : itself, `Bug ${number2}`);
      return void 0;
    }
    return { kind: privateStatuses.includes(answer.status) ? "private" : "not-found" };
  }
  const bug = had(answer, `Bug ${number2}`);
  if (!bug) return void 0;
  if (bug.private) return { kind: "private" };
  const [tasks, comments, history] = await Promise.all([
    parts.tasks ? listed(`${address2}/${bugParts.tasks}`, taskAnswer, `What bug ${number2} affects`) : void 0,
    parts.comments ? listed(`${address2}/${bugParts.comments}`, messageAnswer, `The comments of bug ${number2}`) : void 0,
    parts.history !== false && bug.tags.some((tag) => tagsOfUpdates.test(tag)) ? listed(`${address2}/${bugParts.history}`, activityAnswer, `The history of bug ${number2}`) : void 0
  ]);
  return {
    kind: "found",
    bug: {
      ...bugOf(number2, bug),
      tasks: tasks?.flatMap(taskOf),
      comments: comments?.map(commentOf),
      ...history && { tagDays: tagDaysOf(history) }
    }
  };
}
var privateStatuses = [401, 403];
function bugOf(number2, bug) {
  return {
    number: number2,
    title: bug.title,
    // The description of a manifest has plain line ends, too.
    description: bug.description.replace(/\r\n?/g, "\n"),
    tags: bug.tags,
    // Launchpad blacks out the address of a bug that is not public.
    duplicateOf: bug.duplicate_of_link ? lastPart(bug.duplicate_of_link, /^\d+$/) ?? "private" : void 0,
    url: bug.web_link
  };
}
function taskOf(task) {
  const found = /\/ubuntu(?:\/([a-z]+))?\/\+source\/([^/]+)$/.exec(task.target_link);
  const name = decoded(found?.[2] ?? "");
  return packageName.test(name) ? [{ package: name, series: found?.[1], status: task.status, url: task.web_link }] : [];
}
var packageName = /^[a-z0-9][a-z0-9+.-]+$/;
function commentOf(message, index) {
  const number2 = lastPart(message.web_link, /^\d{1,6}$/);
  return {
    number: number2 === void 0 ? index : Number(number2),
    day: message.date_created,
    author: lastPart(message.owner_link, /^~/)?.slice(1) ?? "",
    text: message.content,
    url: message.web_link
  };
}
function tagDaysOf(history) {
  const days = /* @__PURE__ */ new Map();
  const words = (tags) => (tags ?? "").split(/\s+/).filter(Boolean);
  for (const { whatchanged, oldvalue, newvalue, datechanged } of history) {
    if (whatchanged !== "tags") continue;
    const before = new Set(words(oldvalue));
    for (const tag of words(newvalue)) {
      if (before.has(tag)) continue;
      const known = days.get(tag) ?? [];
      known.push(datechanged);
      days.set(tag, known);
    }
  }
  for (const each of days.values()) each.sort();
  return days;
}
function lastPart(address2, form) {
  const part = address2?.split("/").at(-1);
  return part !== void 0 && form.test(part) ? part : void 0;
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// src/sources/launchpad/client.ts
var mostPages = 40;
var mostEntries = 1e4;
function launchpadClient(settings) {
  const { root } = settings;
  const ask = (0,ky_distribution_core_Ky_shared/* askerFor */.yS)(settings);
  const get = async (address2, schema) => {
    const answer = await ask(address2.startsWith("/") ? `${root}${address2}` : address2);
    if (answer.kind !== "found") return answer;
    const parsed = schema.safeParse(answer.value, { jitless: true });
    if (parsed.success) return { kind: "found", value: parsed.data };
    return odd(`its answer lacks what is asked for (\`${wrongField(parsed.error)}\`)`, root);
  };
  return {
    root,
    get,
    list: (address2, entry) => allPages(address2, entry, root, get),
    isLaunchpad: () => get("/", rootAnswer)
  };
}
async function allPages(address2, entry, root, get) {
  const entries = [];
  const form = collection(entry);
  let next = address2;
  for (let turn = 0; next !== void 0; turn++) {
    if (turn === mostPages) return odd(`its answer has more than ${mostPages} pages`, root);
    const answer = await get(next, form);
    if (answer.kind !== "found") return answer;
    if (isPart(answer.value, turn === 0)) return odd("its answer is incomplete", root);
    for (const each of answer.value.entries) entries.push(each);
    if (entries.length > mostEntries) return odd(`its answer has more than ${mostEntries} entries`, root);
    next = answer.value.next_collection_link;
    if (next !== void 0 && !isBelow(root, next)) return odd("its next page lies on another server", root);
  }
  return { kind: "found", value: entries };
}
function isPart({ entries, start = 0, total_size: total = 0 }, isFirst) {
  return isFirst && start > 0 || entries.length === 0 && total > start;
}
function odd(why, root) {
  return { kind: "unreachable", why, help: (0,ky_distribution_core_Ky_shared/* otherLaunchpad */.P6)(root) };
}
function isBelow(root, address2) {
  if (!URL.canParse(address2)) return false;
  const { href, username, password } = new URL(address2);
  return href.startsWith(`${new URL(root).href}/`) && username === "" && password === "";
}
function wrongField({ issues }) {
  return issues[0]?.path.join(".") || "all of it";
}

// src/sources/launchpad/questions.ts
function questionsTo(client) {
  const missed = [];
  return {
    askAt: (path) => {
      const here = [];
      missed.push(here);
      return askingFor(path, client, (evidence) => {
        if (!here.some(({ what, why }) => what === evidence.what && why === evidence.why))
          here.push(evidence);
      });
    },
    askAside: () => askingFor([], client, () => void 0),
    missed: () => missed.flatMap((each) => each.sort((one, other) => (0,model_compare_text_shared/* compareText */.n)(one.what, other.what)))
  };
}
async function answersOf(answers) {
  const entries = await Promise.all(answers);
  return new Map(entries.flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}
function askingFor(path, client, missed) {
  const had = (answer, what) => {
    if (answer.kind === "found") return answer.value;
    const { why, help } = answer.kind === "absent" ? refused(answer.status, client.root) : answer;
    missed({ path, what, why, help });
    return void 0;
  };
  return {
    client,
    had,
    listed: async (address2, entry, what) => had(await client.list(address2, entry), what)
  };
}
function refused(status, root) {
  return {
    why: `it ${status === 404 || status === 410 ? "has nothing there" : "refuses"} (${status})`,
    help: (0,ky_distribution_core_Ky_shared/* otherLaunchpad */.P6)(root)
  };
}

// src/sources/launchpad/series.ts
async function gatherSeries(name, series, wanted, asking) {
  const address2 = publicationsAddress(asking.client.root, name, series);
  const what = `What is published of ${(0,text_quote_shared/* quote */.hD)(name)} in ${series}`;
  const isAbout = (each) => each.source_package_name === name && seriesOf(each) === series;
  const entries = aboutThat(await asking.listed(address2, publicationAnswer, what), isAbout, what, asking);
  if (!entries) return void 0;
  const publications = entries.map((entry) => publicationOf(name, entry));
  if (!wanted) return { publications, queue: void 0, builds: void 0 };
  const isReleased = (0,model_publications_shared/* publishedIn */.IY)(publications, wanted.version, "updates") !== void 0;
  const isThere = publications.some(({ version }) => version === wanted.version);
  const [queue, uploads, builds] = await Promise.all([
    isReleased ? void 0 : gatherQueue(name, series, asking),
    isThere ? void 0 : gatherUploads(name, series, wanted.version, asking),
    gatherBuilds(entries, publications, series, wanted, asking)
  ]);
  return { publications, queue, uploads, builds };
}
async function gatherVersion(name, version, asking) {
  const what = `Where ${(0,text_quote_shared/* quote */.hD)(version)} was published`;
  const entries = await asking.listed(versionAddress(name, version), publicationAnswer, what);
  const isAbout = (each) => each.source_package_name === name;
  return aboutThat(entries, isAbout, what, asking)?.map((entry) => publicationOf(name, entry));
}
function aboutThat(entries, isAbout, what, { client, had }) {
  if (!entries || entries.every(isAbout)) return entries;
  const why = "its answer is about something else";
  return had({ kind: "unreachable", why, help: (0,ky_distribution_core_Ky_shared/* otherLaunchpad */.P6)(client.root) }, what);
}
function seriesOf({ distro_series_link }) {
  return distro_series_link.split("/").at(-1) ?? "";
}
function publicationOf(name, entry) {
  const version = entry.source_package_version;
  return {
    version,
    series: seriesOf(entry),
    pocket: entry.pocket.toLowerCase(),
    status: entry.status,
    created: entry.date_created,
    published: entry.date_published ?? void 0,
    url: `https://launchpad.net/ubuntu/+source/${encodeURIComponent(name)}/${encodeURIComponent(version)}`
  };
}
async function gatherQueue(name, series, { listed }) {
  const waiting = await Promise.all(
    ["Unapproved", "New"].map(
      (status) => listed(queueAddress(name, series, status), uploadAnswer, `The upload queue of ${series}`)
    )
  );
  if (waiting.includes(void 0)) return void 0;
  return waiting.flatMap((uploads) => (uploads ?? []).map(uploadOf));
}
async function gatherUploads(name, series, version, { listed }) {
  const what = `What became of the upload of ${(0,text_quote_shared/* quote */.hD)(version)} to ${series}`;
  const uploads = await listed(uploadsAddress(name, series, version), uploadAnswer, what);
  return uploads?.map(uploadOf).filter((each) => each.version === version);
}
function uploadOf({ display_version, status, date_created }) {
  return { version: display_version, status, created: date_created };
}
async function gatherBuilds(entries, publications, series, { version, today, replaces = (0,model_publications_shared/* replacedBy */._0)(publications, version, today) }, { listed }) {
  const buildsOf = async (wanted) => {
    const entry = entries.find((each) => each.source_package_version === wanted);
    const address2 = entry && buildsAddress(entry.self_link);
    if (address2 === void 0) return /* @__PURE__ */ new Map();
    const builds = await listed(address2, buildAnswer, `The builds of ${(0,text_quote_shared/* quote */.hD)(wanted)} in ${series}`);
    return builds && new Map(builds.map(({ arch_tag, buildstate }) => [arch_tag, buildstate]));
  };
  if (!entries.some((each) => each.source_package_version === version)) return void 0;
  const [upload, replaced] = await Promise.all([
    buildsOf(version),
    replaces === void 0 ? /* @__PURE__ */ new Map() : buildsOf(replaces)
  ]);
  return upload && replaced && { upload, replaced };
}


//# sourceMappingURL=sources-launchpad-addresses-shared.js.map

// EXTERNAL MODULE: ./lib/action/generated-about-shared.js
var generated_about_shared = __webpack_require__(3281);
// EXTERNAL MODULE: ./lib/action/bound-shared.js
var bound_shared = __webpack_require__(4678);
;// CONCATENATED MODULE: ./lib/action/sources-launchpad-gather.js

const sources_launchpad_gather_require = (0,external_node_module_.createRequire)(import.meta.url);












// src/sources/launchpad/gather-tests.ts
function testsWanted({ package: { value: name }, targets }, archive, today) {
  const seen = /* @__PURE__ */ new Set();
  return targets.items.flatMap((target) => {
    const series = target.series.value?.name;
    const { value: version, path } = target.version;
    if (name === void 0 || series === void 0 || !version || seen.has(series)) return [];
    const publications = archive?.get(series)?.publications ?? [];
    const accepted = target.accepted.value ?? (0,model_publications_shared/* publishedIn */.IY)(publications, version.text, "proposed");
    const released = target.released.value ?? (0,model_publications_shared/* publishedIn */.IY)(publications, version.text, "updates");
    if (accepted === void 0 || accepted > today || released !== void 0) return [];
    seen.add(series);
    return [{ package: name, series, version: version.text, path }];
  });
}
async function gatherTests(wanted, settings) {
  const { root } = settings;
  if (root === void 0 || wanted.every(({ length }) => length === 0)) return [];
  const { askForTests } = await __webpack_require__.e(/* import() */ 66).then(__webpack_require__.bind(__webpack_require__, 66));
  const answers = (await askForTests(wanted.flat(), { ...settings, root })).values();
  return wanted.map(
    (each) => new Map(
      each.flatMap(({ series }) => {
        const answer = answers.next().value;
        return answer ? [[series, answer]] : [];
      })
    )
  );
}

// src/sources/launchpad/wanted.ts
var mostListed = 100;
function sruBugWanted({ sru: { bug } }) {
  return bug.value === void 0 ? void 0 : { number: bug.value, path: bug.path };
}
function listedBugsWanted({ sru, bugs }) {
  const listed = bugs.items.flatMap(
    ({ id: { value: number, path } }) => number === void 0 || number === sru.bug.value ? [] : [{ number, path }]
  );
  const each = firstOfEach(listed, ({ number }) => number);
  return { asked: each.slice(0, mostListed), left: Math.max(0, each.length - mostListed) };
}
function namesStatement({ targets }) {
  return targets.items.some(({ verification }) => verification.statement.value !== void 0);
}
function seriesWanted({ targets, skips, source }, development, today) {
  const series = ({ value, path }, version = void 0) => value ? [{ series: value.name, path, version }] : [];
  const wanted = [
    ...targets.items.flatMap((target) => {
      const version = target.version.value?.text;
      const replaces = target.replaces.value?.text;
      return series(target.series, version === void 0 ? void 0 : { version, replaces, today });
    }),
    ...skips.items.flatMap((skip) => series(skip.series)),
    ...series(source.series),
    ...development === void 0 ? [] : [{ series: development, path: ["package"], version: void 0 }]
  ];
  return firstOfEach(wanted, (each) => each.series);
}
function unnamedSeries(manifest, { calendar, development, today }) {
  const { targets, source } = manifest;
  if ((0,model_field_shared/* isUnclear */.Z5)(source.series)) return [];
  const named = new Set(seriesWanted(manifest, development, today).map(({ series }) => series));
  const origin = source.series.value?.index ?? Number.POSITIVE_INFINITY;
  const older = firstOfEach(
    targets.items.flatMap(
      ({ series: { value }, uploadDay = today }) => value ? [{ index: value.index, day: uploadDay }] : []
    ),
    ({ index }) => String(index)
  );
  return calendar.series.filter((each) => !named.has(each.name) && each.index < origin).filter((each) => older.some(({ index, day }) => index < each.index && (0,model_calendar_shared/* isSupported */.TT)(each, day))).map(({ name }) => name);
}
function versionsWanted({ targets }) {
  const wanted = targets.items.flatMap(
    ({ version: { value, path } }) => value ? [{ version: value.text, path }] : []
  );
  const each = firstOfEach(wanted, ({ version }) => version);
  return { asked: each.slice(0, mostListed), left: Math.max(0, each.length - mostListed) };
}
function firstOfEach(all, keyOf) {
  const seen = /* @__PURE__ */ new Set();
  return all.filter((each) => !seen.has(keyOf(each)) && seen.add(keyOf(each)));
}

// src/sources/launchpad/gather.ts
async function askLaunchpad(request) {
  const { manifests, calendar, today, readsComments } = request;
  const ends = Date.now() + request.limit;
  const client = launchpadClient(request);
  const days = { development: (0,model_calendar_shared/* developmentRelease */.RH)(calendar, today)?.name, calendar, today };
  const inquiries = [...manifests].map(([file, manifest]) => ({
    file,
    manifest,
    comments: namesStatement(manifest) || readsComments?.(file) === true,
    questions: questionsTo(client)
  }));
  const first = await Promise.all(inquiries.map((each) => gatherOwn(each, days).catch(() => void 0)));
  const tests = await gatherTests(
    inquiries.map(({ manifest }, index) => testsWanted(manifest, first[index]?.archive, today)),
    { ...request, root: request.excuses, ends }
  );
  const listed = await Promise.all(inquiries.map((each) => gatherListed(each).catch(() => void 0)));
  return new Map(
    inquiries.map(({ file, questions }, index) => {
      const [own, bugs] = [first[index], listed[index]];
      const facts = own && bugs ? {
        ...own,
        bugs: new Map([...own.bugs, ...bugs]),
        unreachable: questions.missed(),
        tests: tests[index] ?? /* @__PURE__ */ new Map()
      } : unusable(client, days);
      return [file, facts];
    })
  );
}
async function gatherOwn({ manifest, comments, questions: { askAt, askAside } }, { development, today, calendar }) {
  const name = manifest.package.value;
  const parts = { tasks: true, comments };
  const own = sruBugWanted(manifest);
  const bugs = (own ? [own] : []).map(
    async ({ number, path }) => [number, await gatherBug(number, parts, askAt(path))]
  );
  const series = name === void 0 ? [] : seriesWanted(manifest, development, today);
  const archive = series.map(
    async (each) => [each.series, await gatherSeries(name ?? "", each.series, each.version, askAt(each.path))]
  );
  const aside = name === void 0 ? [] : unnamedSeries(manifest, { calendar, development, today });
  const others = aside.map(
    async (each) => [each, await gatherSeries(name ?? "", each, void 0, askAside())]
  );
  const versions = versionsWanted(manifest);
  const published = (name === void 0 ? [] : versions.asked).map(
    async ({ version, path }) => [version, await gatherVersion(name ?? "", version, askAt(path))]
  );
  notAsked(versions.left, "targets", "versions of targets", askAt);
  const answers = await Promise.all([
    answersOf(bugs),
    answersOf([...archive, ...others]),
    answersOf(published)
  ]);
  return { bugs: answers[0], archive: answers[1], published: answers[2], development };
}
async function gatherListed({ manifest, questions: { askAt } }) {
  const parts = { tasks: false, comments: false };
  const { asked, left } = listedBugsWanted(manifest);
  const bugs = asked.map(
    async ({ number, path }) => [number, await gatherBug(number, parts, askAt(path))]
  );
  notAsked(left, "bugs", "listed bugs", askAt);
  return answersOf(bugs);
}
function notAsked(left, key, words, askAt) {
  if (left === 0) return;
  askAt([key]).had(
    {
      kind: "unreachable",
      why: `of each manifest, only the first ${mostListed} are asked about`,
      help: "Look at the others yourself."
    },
    `What there is to know of ${left} more ${words}`
  );
}
function unusable({ root }, { development }) {
  const nothing = {
    path: ["sru"],
    what: "The backport",
    why: "its answers cannot be used",
    help: (0,ky_distribution_core_Ky_shared/* otherLaunchpad */.P6)(root)
  };
  return { bugs: /* @__PURE__ */ new Map(), archive: /* @__PURE__ */ new Map(), published: /* @__PURE__ */ new Map(), development, unreachable: [nothing] };
}

//# sourceMappingURL=sources-launchpad-gather.js.map


/***/ })

};

//# sourceMappingURL=248.index.js.map