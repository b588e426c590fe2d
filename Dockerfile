# lantoa in a container. What it needs is fetched while this is built; afterwards it needs no network.
#   docker build --tag lantoa .
#   docker run --rm --volume lantoa-data:/data --volume "$PWD/samples:/documents:ro" lantoa ingest /documents
#   docker run --rm --volume lantoa-data:/data --publish 127.0.0.1:8000:8000 lantoa

FROM python:3.11-slim-bookworm AS build
WORKDIR /src
COPY pyproject.toml requirements.lock README.md LICENSE ./
COPY ontology ontology
COPY ingest ingest
COPY queries queries
COPY visualisations visualisations
COPY graph_api graph_api
RUN python -m venv /opt/lantoa \
    && /opt/lantoa/bin/pip install --no-cache-dir --disable-pip-version-check --constraint requirements.lock .

FROM python:3.11-slim-bookworm
# Scans are read with Tesseract.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends tesseract-ocr tesseract-ocr-vie \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --create-home lantoa \
    && install --directory --owner lantoa --group lantoa /data
COPY --from=build /opt/lantoa /opt/lantoa
ENV PATH=/opt/lantoa/bin:$PATH LANTOA_DATA=/data
USER lantoa
VOLUME /data
EXPOSE 8000
ENTRYPOINT ["lantoa"]
CMD ["serve", "--host", "0.0.0.0"]
