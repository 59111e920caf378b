import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'web',
  buildDirectory: process.env.TAKEROOT_BUILD ?? 'build',
  ssr: true,
} satisfies Config
