# The release for Linux with a Java of its own, in a small system with git:
#
#   mvn -Pdist verify && docker build -t dateline .
#   docker run --rm -v "$PWD:/digest" -u "$(id -u)" dateline build
#   docker run --rm -v "$PWD:/digest" -u "$(id -u)" -p 8000:8000 dateline serve --host 0.0.0.0
FROM debian:bookworm-slim

# git pushes what "publish" has built.
RUN apt-get update && \
    apt-get install -y --no-install-recommends ca-certificates git openssh-client && \
    rm -rf /var/lib/apt/lists/* && \
    git config --system --add safe.directory /digest && \
    useradd --uid 10001 --create-home dateline

# tar keeps the times of the files, as the archive of the classes needs.
ARG TARGETARCH=amd64
RUN --mount=type=bind,source=target/dist,target=/dist \
    case "$TARGETARCH" in amd64) system=linux-x64 ;; *) system=linux-$TARGETARCH ;; esac && \
    tar -xzf /dist/dateline-*-"$system".tar.gz -C /opt && \
    ln -s /opt/dateline-*/bin/dateline /usr/local/bin/dateline

USER dateline
WORKDIR /digest
VOLUME /digest
EXPOSE 8000
ENTRYPOINT ["dateline"]
CMD ["build"]
