import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

/** Every page, by the place it has in somebody's work. */
export default [
  route('sign-in', 'pages/shell/sign-in.tsx'),
  route('welcome', 'pages/shell/welcome.tsx'),
  route('password/:token', 'pages/shell/password.tsx'),
  route('sign-out', 'pages/shell/sign-out.tsx'),
  route('switch', 'pages/shell/switch.tsx'),
  layout('pages/shell/frame.tsx', [
    index('pages/shell/home.tsx'),
    route('map', 'pages/rollout/map.tsx'),
    route('map/export', 'pages/rollout/map-export.ts'),
    route('map/import', 'pages/rollout/import.tsx'),
    route('map/set-up', 'pages/rollout/set-up.tsx'),
    route('go-lives/new', 'pages/rollout/go-live-new.tsx'),
    route('go-lives/:id', 'pages/rollout/go-live.tsx'),
    route('groups', 'pages/rollout/groups.tsx'),
    route('groups/:id', 'pages/rollout/group.tsx'),
    route('workflows', 'pages/rollout/workflows.tsx'),
    route('workflows/:id', 'pages/rollout/workflow.tsx'),
    route('health', 'pages/shell/health.tsx'),
    route('see-as', 'pages/shell/see-as.tsx'),
  ]),
] satisfies RouteConfig
