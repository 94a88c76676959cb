# The application alone: by default its data (SQLite and media) is in the volume /data. It needs
# PAYLOAD_SECRET and SERVER_URL (see .env.example). docker-compose.yml runs it with MongoDB.

FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
# The dependencies are a layer of their own: a change in the code does not install them again.
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# What the configuration requires, for the build alone: neither value reaches the last stage, nor
# does anything that the build kept for itself.
RUN PAYLOAD_SECRET=only-for-the-build-0123456789abcdef DATABASE_URL=file:/tmp/build.db npm run build \
  && npm prune --omit=dev \
  # The lock file has been written again, for nothing: what was built is not older than its sources.
  && touch .next/server.mjs .next/built \
  && rm -rf .data .next/cache \
  && mv .next /built

FROM node:20.20.2-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production \
  NEXT_TELEMETRY_DISABLED=1 \
  HOST=0.0.0.0 \
  PORT=3000 \
  DEMO=false \
  DATABASE_URL=file:/data/resolument.db \
  MEDIA_DIR=/data/media
COPY --from=build /app ./
# Next writes what it renders again beside what was built; the code itself stays root's.
COPY --from=build --chown=node:node /built ./.next
# What the application keeps in .data unless told otherwise outlives the container too.
RUN install --directory --owner=node --group=node /data && ln --symbolic /data .data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# npm would stand between the container's signals and the server.
CMD ["node", "--conditions=production", "--max-semi-space-size=64", "scripts/start.mjs"]
