declare module '@vercel/ncc' {
  /** The part of ncc's interface that the build uses. */
  export default function ncc(
    entry: string,
    options: {
      cache: false;
      quiet: boolean;
      minify: boolean;
      sourceMap: boolean;
      sourceMapRegister: boolean;
      esm: boolean;
    },
  ): Promise<{ code: string; map: string; assets: Record<string, { source: string | Uint8Array }> }>;
}
