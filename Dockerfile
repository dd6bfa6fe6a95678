# Build with a JDK and Maven, run with a Java runtime and nothing else.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml LICENSE ./
COPY .mvn .mvn
COPY src src
RUN mvn -B -ntp -q -Dmaven.test.skip package

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl tesseract-ocr tesseract-ocr-nld \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /app dmm \
    && mkdir -p /app/config /app/index /documents \
    && chown -R dmm /app/index
WORKDIR /app
COPY --from=build /build/target/dmm-search.jar ./
COPY dmm ./
COPY config config
COPY src/samples src/samples
ENV DMM_JAVA_OPTS="-Xmx512m"
# What makes a start quick is made here, by whoever may write beside the jar.
RUN /app/dmm train && test -s dmm-search.aot && test -s dmm-search.short.aot
USER dmm
VOLUME /app/index
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
    CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080/health/ready"]
# SIGTERM reaches the service because the launcher hands its process over to Java.
ENTRYPOINT ["/app/dmm"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8080"]
