/** Links, feeds and invitations carry a secret in their address; whoever reads the log must not be able to open them. */
export function withoutSecrets(path: string): string {
  return path.replace(/\/[\w-]{40,}(?=[/.]|$)/g, '/[hidden]')
}
