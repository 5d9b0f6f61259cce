#!/bin/sh
# Run once by the image of PostgreSQL, when its volume is new: the three roles the apps sign in with.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --dbname deelwijzer \
  --set app="$APP_PASSWORD" --set auth="$AUTH_PASSWORD" --set taken="$TAKEN_PASSWORD" <<'SQL'
create role deelwijzer_app login noinherit password :'app';
create role deelwijzer_auth login noinherit password :'auth';
create role deelwijzer_taken login noinherit password :'taken';
SQL
