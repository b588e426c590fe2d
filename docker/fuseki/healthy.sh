#!/usr/bin/env bash
# Whether Fuseki answers, if only that it wants a password. Needs no program but bash.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/$FUSEKI_PORT"
printf 'GET /$/ping HTTP/1.0\r\n\r\n' >&3
read -r -t 5 _ status _ <&3
[ "$status" = 200 ] || [ "$status" = 401 ]
