#!/usr/bin/env bash
# Starts Fuseki with the dataset /lantoa for the user FUSEKI_USER, who has to give FUSEKI_PASSWORD. The password comes
# from the environment and stands in a file that only this user can read, never in a command line.
set -euo pipefail
: "${FUSEKI_USER:?is not set}" "${FUSEKI_PASSWORD:?is not set}"
case $FUSEKI_USER$FUSEKI_PASSWORD in
  *[,\\]*)
    echo "a comma or a backslash in FUSEKI_USER or FUSEKI_PASSWORD: the password file has no place for them" >&2
    exit 2
    ;;
esac

umask 077
mkdir -p "$FUSEKI_DATA/tdb2"
cd "$FUSEKI_DATA"
printf '%s: %s\n' "$FUSEKI_USER" "$FUSEKI_PASSWORD" >passwords
unset FUSEKI_PASSWORD
exec java "-Xmx${FUSEKI_MEMORY:-1g}" -jar "$FUSEKI_HOME/jena-fuseki-server.jar" --port "$FUSEKI_PORT" \
  --auth=basic --passwd=passwords --tdb2 --loc=tdb2 --update /lantoa
