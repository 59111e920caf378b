# Debian, because the embedded PostgreSQL needs glibc; with DATABASE_URL it is not started at all.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run -s build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
RUN useradd --system --create-home --home-dir /var/lib/takeroot takeroot
WORKDIR /app
COPY --from=build --chown=root:root /app /app
USER takeroot
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 TAKEROOT_DATA=/var/lib/takeroot
VOLUME /var/lib/takeroot
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "bin/takeroot.mjs", "serve"]
