# Only what the README's first command does, with Postgres from elsewhere (see compose.yaml).
# Nothing in this repository's own checks can build an image: try it before you rely on it.
FROM node:24-bookworm-slim
WORKDIR /balcony
COPY package.json package-lock.json ./
COPY prisma ./prisma
RUN npm ci
COPY . .
RUN npm run build && mkdir -p data && chown -R node:node .
USER node
ENV HOST=0.0.0.0 PORT=3000
EXPOSE 3000
VOLUME /balcony/data
CMD ["npm", "start"]
