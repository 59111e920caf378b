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
    route('health', 'pages/shell/health.tsx'),
    route('see-as', 'pages/shell/see-as.tsx'),
  ]),
] satisfies RouteConfig
