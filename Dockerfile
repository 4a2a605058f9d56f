# One file for the suite's seven programs: docker build --build-arg MODULE=station-service -t talent-station/station-service .
# docs/runbooks/containers.md says how it is used and what of it has been run.
ARG BUILD_IMAGE=maven:3.9-eclipse-temurin-25
ARG RUN_IMAGE=eclipse-temurin:25-jre

# The same for every module, so that seven images cost one build.
FROM ${BUILD_IMAGE} AS build
# For a mirror: -Dmaven.repo.remote=... or -s settings.xml.
ARG MAVEN_ARGS=""
WORKDIR /src
COPY . .
RUN mvn -B -ntp -q ${MAVEN_ARGS} -Dmaven.test.skip=true -pl identity-server,station-service,evaluation-service,subsidy-service,talent-registry-service,analytics-service,gateway,containers -am package

FROM ${BUILD_IMAGE} AS layers
ARG MODULE
COPY --from=build /src/${MODULE}/target/ /built/
RUN java -Djarmode=tools -jar /built/${MODULE}-*-app.jar extract --layers --application-filename app.jar --destination /layers

FROM ${RUN_IMAGE} AS service
ARG MODULE
ARG VERSION=1.0.0-SNAPSHOT
ARG REVISION=unknown
LABEL org.opencontainers.image.title="talent-station/${MODULE}" \
      org.opencontainers.image.description="高层次人才驿站管理平台：${MODULE}" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
# A report in PDF carries its Chinese font with it; only this program writes any.
RUN if [ "${MODULE}" = analytics-service ]; then apt-get update -qq && apt-get install -y -qq --no-install-recommends fonts-wqy-zenhei && rm -rf /var/lib/apt/lists/*; fi
WORKDIR /app
COPY --from=build /src/containers/target/containers-*.jar /app/health.jar
# From what changes least to what changes most.
COPY --from=layers /layers/dependencies/ /app/
COPY --from=layers /layers/spring-boot-loader/ /app/
COPY --from=layers /layers/snapshot-dependencies/ /app/
COPY --from=layers /layers/application/ /app/
# A start that needs no store fills the AOT cache, in the very image whose JVM will read it. How far it comes decides how much is in the cache, not whether there is one.
RUN java -XX:AOTCacheOutput=/app/app.aot -Xlog:aot=error -XX:+UseSerialGC -Dspring.context.exit=onRefresh -Dspring.flyway.enabled=false -Dtalentstation.identity.dir=/tmp/training -jar /app/app.jar || test -s /app/app.aot
RUN rm -rf /tmp/training && install -d -o 10001 -g 10001 /data/identity /data/clock
ENV SERVER_PORT=8080
EXPOSE 8080
USER 10001:10001
HEALTHCHECK --interval=10s --timeout=10s --start-period=120s --retries=3 \
    CMD ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx16m", "-Dstdout.encoding=UTF-8", "-jar", "/app/health.jar"]
ENTRYPOINT ["java", "-XX:AOTCache=/app/app.aot", "-XX:MaxRAMPercentage=60", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dstdout.encoding=UTF-8", "-jar", "/app/app.jar"]
